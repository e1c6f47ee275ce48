import { expect, test } from 'vitest';
import { alike, DAYS, dayLength, endTime, faultOf, isAlways, sent, shownTime, stretchesOf, weekOf, written } from './week';

const office = weekOf(['MON 08:00-12:00', 'MON 13:00-17:00', 'TUE 08:00-16:00', 'WED 08:00-16:00', 'SAT 00:00-24:00']);

test('a week is taken apart by days and sent as it was', () => {
  expect(office.MON).toBe('08:00-12:00 13:00-17:00');
  expect(office.SUN).toBe('');
  expect(sent(office)).toEqual(['MON 08:00-12:00', 'MON 13:00-17:00', 'TUE 08:00-16:00', 'WED 08:00-16:00', 'SAT 00:00-24:00']);
});

test('a stretch that is being typed is kept as it is', () => {
  expect(stretchesOf('08:00- -16:00')).toEqual([['08:00', ''], ['', '16:00']]);
  expect(written([['08:00', ''], ['', '']])).toBe('08:00- -');
});

test.each([
  ['08:00-16:00', null],
  ['', null],
  ['08:00-12:00 12:00-16:00', null],
  ['13:00-17:00 08:00-12:00', null],
  ['08:00-', 'half'],
  ['16:00-08:00', 'order'],
  ['08:00-13:00 12:00-16:00', 'overlap'],
])('%s has the fault %s', (day, fault) => {
  expect(faultOf(day)).toBe(fault);
});

test('midnight ends a day', () => {
  expect([shownTime('24:00'), endTime('00:00'), endTime('16:00')]).toEqual(['00:00', '24:00', '16:00']);
  expect(faultOf('22:00-24:00')).toBeNull();
});

test('a working day has a length where all days are equally long', () => {
  expect(dayLength(weekOf(['MON 08:00-16:00', 'TUE 07:00-11:00', 'TUE 12:00-16:00']))).toBe(480);
  expect(dayLength(office)).toBeNull();
  expect(isAlways(weekOf(DAYS.map((day) => `${day} 00:00-24:00`)))).toBe(true);
  expect(isAlways(office)).toBe(false);
});

test('neighbours with the same hours are told together', () => {
  expect(alike(office)).toEqual([
    { from: 'MON', to: 'MON', hours: '08:00-12:00 13:00-17:00' },
    { from: 'TUE', to: 'WED', hours: '08:00-16:00' },
    { from: 'SAT', to: 'SAT', hours: '00:00-24:00' },
  ]);
});
