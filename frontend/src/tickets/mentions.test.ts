import { describe, expect, it } from 'vitest';
import { spoken } from '../kit/markdown/mention';
import { asked, called, marked, matching, mentionedIn, rewritten } from './mentions';

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

describe('two people with one name', () => {
  const other = { id: 'per_01a20255-4f8c-7000-bb76-84f378e1a289', name: 'Jan Reder' };
  const both = `@[Jan Reder](${jan.id}) i @[Jan Reder](${other.id})`;

  it('are each whom they were picked for, whatever is written around them', () => {
    expect(rewritten(both, 'Halo, @Jan Reder i @Jan Reder', [jan, other], 6)).toBe(`Halo, ${both}`);
    expect(rewritten(both, '@Jan Reder oraz @Jan Reder', [jan, other], 15)).toBe(`@[Jan Reder](${jan.id}) oraz @[Jan Reder](${other.id})`);
    expect(rewritten(both, '@Jan Reder i **@Jan Reder**', [other, jan])).toBe(`@[Jan Reder](${jan.id}) i **@[Jan Reder](${jan.id})**`);
  });

  it('are the one who was picked last where somebody is new', () => {
    const one = `@[Jan Reder](${jan.id}) i `;
    expect(rewritten(`${one}@ja`, '@Jan Reder i @Jan Reder ', [jan, other], 24)).toBe(`${one}@[Jan Reder](${other.id}) `);
  });

  it('are still told apart when one of them is taken away', () => {
    expect(rewritten(both, ' i @Jan Reder', [jan], 0)).toBe(` i @[Jan Reder](${other.id})`);
    expect(rewritten(both, '@Jan Reder i ', [other], 13)).toBe(`@[Jan Reder](${jan.id}) i `);
  });

  it('are nobody when their name becomes part of a word', () => {
    expect(rewritten(`@[Jan Reder](${jan.id})`, '@Jan Rederowski', [jan], 15)).toBe('@Jan Rederowski');
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
