import { describe, expect, it } from 'vitest';
import { asked, called, marked, matching, mentionedIn, spoken } from './mentions';

const lucja = { id: 'per_01a20255-4f8c-7000-bb76-84f378e1a286', name: 'Łucja Żółć' };
const jan = { id: 'per_01a20255-4f8c-7000-bb76-84f378e1a287', name: 'Jan Reder' };
const janek = { id: 'per_01a20255-4f8c-7000-bb76-84f378e1a288', name: 'Jan Reder (młodszy)' };

describe('a mention', () => {
  it('is read as a name and kept with an id', () => {
    const body = `@[Łucja Żółć](${lucja.id}), zajrzyj. @[Jan Reder](${jan.id})!`;
    expect(spoken(body)).toBe('@Łucja Żółć, zajrzyj. @Jan Reder!');
    expect(mentionedIn(body)).toEqual([lucja, jan]);
    expect(marked(spoken(body), [jan, lucja])).toBe(body);
  });

  it('is nobody else with a longer name, and no part of a word', () => {
    expect(marked('@Jan Reder (młodszy)', [jan, janek])).toBe(`@[Jan Reder (młodszy)](${janek.id})`);
    expect(marked('@Jan Rederowski i biuro@Jan Reder', [jan])).toBe('@Jan Rederowski i biuro@Jan Reder');
  });

  it('is gone when its name is', () => {
    expect(marked('@Jan Rede', [jan])).toBe('@Jan Rede');
  });

  it('does not end early', () => {
    expect(called('Jan [IT]')).toBe('Jan  IT');
  });
});

describe('asking for somebody', () => {
  it('begins with a letter after an @', () => {
    expect(asked('@', 1)).toBeNull();
    expect(asked('Halo @ka', 8)).toEqual({ from: 5, typed: 'ka' });
    expect(asked('(@Łucja Żó', 10)).toEqual({ from: 1, typed: 'Łucja Żó' });
  });

  it('is not done by addresses, nor where the caret is not', () => {
    expect(asked('jan@firma', 9)).toBeNull();
    expect(asked('@ka i dalej', 11)).toBeNull();
  });

  it('finds by beginnings of words, whatever their case and diacritics', () => {
    expect(matching([lucja, jan, janek], 'zol')).toEqual([lucja]);
    expect(matching([lucja, jan, janek], 'red ja')).toEqual([jan, janek]);
    expect(matching([lucja], 'x')).toEqual([]);
  });
});
