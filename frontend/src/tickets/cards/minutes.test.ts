import { expect, it } from 'vitest';
import { asTyped, minutesIn } from './minutes';

it.each([
  ['1:30', 90], ['0:05', 5], ['90', 90], ['90 min', 90], ['1 h 30', 90], ['1h30m', 90], ['1h', 60], ['1,5 h', 90], ['1.5h', 90],
  ['1 godz. 15 min', 75], ['2 godziny', 120], [' 45 MIN ', 45], ['1 hour 5 minutes', 65],
])('reads %s as %i minutes', (text, minutes) => expect(minutesIn(text)).toBe(minutes));

it.each(['', '0', '0:00', '1:75', 'godzina', '-5', '1h 90m', '12:3'])('does not guess what %j means', (text) => expect(minutesIn(text)).toBeNull());

it('writes what it reads', () => {
  for (const minutes of [1, 59, 60, 90, 1440]) expect(minutesIn(asTyped(minutes))).toBe(minutes);
});
