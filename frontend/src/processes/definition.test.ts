import { expect, test } from 'vitest';
import { changed, columns, faultsOf, grown, moved, ownerOf, ownerWord, without, type Definition, type Step } from './definition';

const both = (words: string) => ({ pl: words, en: words });
const step = (key: string, ...after: string[]): Step => ({ key, phase: 'praca', title: both(key), side: 'ENTERPRISE', owner: { rule: 'ROLE', role: 'TECHNICIAN' }, after });
const told = (...steps: Step[]): Definition => ({ key: 'nowy-piekarz', name: both('Nowy piekarz'), summary: both('Wszystko gotowe.'), phases: [{ key: 'praca', name: both('Praca') }], steps });
const keys = (definition: Definition) => definition.steps.map(({ key }) => key);

test('who does a step is one word, and back', () => {
  for (const owner of [{ rule: 'REQUESTER' }, { rule: 'ROLE', role: 'OWNER' }]) expect(ownerOf(ownerWord(owner))).toEqual(owner);
});

test('one step changes and the others stay', () => {
  const after = changed(told(step('konto'), step('poczta')), 'poczta', { side: 'CLIENT' });
  expect(after.steps.map(({ side }) => side)).toEqual(['ENTERPRISE', 'CLIENT']);
});

test('a new step waits for the last one and takes a key that is free', () => {
  const once = grown(told(step('konto'), step('step-1')), both('Nowy krok'));
  expect(once.steps.at(-1)).toMatchObject({ key: 'step-2', phase: 'praca', after: ['step-1'] });
  expect(keys(grown(once, both('Nowy krok'))).at(-1)).toBe('step-3');
});

test('what waited for a step that is gone waits for what that one waited for', () => {
  const steps = [step('konto'), step('poczta', 'konto'), { ...step('powitanie', 'poczta', 'konto'), due: { since: 'poczta', offset: 1 } }];
  const [, last] = without(told(...steps), 'poczta').steps;
  expect(last).toMatchObject({ key: 'powitanie', after: ['konto'], due: { since: 'START', offset: 1 } });
});

test('a step goes up and down', () => {
  const definition = told(step('a'), step('b'), step('c'));
  expect(keys(moved(definition, 'c', -1))).toEqual(['a', 'c', 'b']);
  expect(keys(moved(definition, 'a', 1))).toEqual(['b', 'a', 'c']);
});

test('a step stands right of everything that it waits for, and a circle ends', () => {
  const found = columns([step('a'), step('b', 'a'), step('c', 'a', 'b'), step('d')]).map((one) => one.map(({ key }) => key));
  expect(found).toEqual([['a', 'd'], ['b'], ['c']]);
  expect(columns([step('a', 'b'), step('b', 'a')]).flat()).toHaveLength(2);
});

test('what was refused is told where it is', () => {
  const refused = ['Ten scenariusz ma błędy: steps.poczta.after: nie ma kroku „nikt”; steps.konto: powtarza się.'];
  expect(faultsOf(refused, 'poczta')).toEqual(['nie ma kroku „nikt”']);
  expect(faultsOf(refused, 'konto')).toEqual(['powtarza się.']);
  expect(faultsOf(refused, 'kont')).toEqual([]);
});
