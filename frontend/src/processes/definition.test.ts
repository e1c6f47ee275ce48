import { expect, test } from 'vitest';
import { askedBefore, changed, columns, freeKey, grown, moved, orNothing, ownerOf, ownerWord, rekeyed, without, withoutField, type Definition, type FormField, type Step } from './definition';
import { faultsAt, faultsIn } from './faults';

const both = (words: string) => ({ pl: words, en: words });
const step = (key: string, ...after: string[]): Step => ({ key, phase: 'praca', title: both(key), side: 'ENTERPRISE', owner: { rule: 'ROLE', role: 'TECHNICIAN' }, after });
const field = (key: string): FormField => ({ key, kind: 'YES_NO', label: both(key) });
const told = (...steps: Step[]): Definition => ({
  key: 'nowy-piekarz', kind: 'ONBOARDING', name: both('Nowy piekarz'), summary: both('Wszystko gotowe.'),
  phases: [{ key: 'praca', name: both('Praca') }], fields: [field('zdalnie'), field('telefon')], steps,
});
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

test('who does a step is one word, and back', () => {
  for (const owner of [{ rule: 'REQUESTER' }, { rule: 'ROLE', role: 'OWNER' }]) expect(ownerOf(ownerWord(owner))).toEqual(owner);
});

test('one step changes and the others stay', () => {
  expect(changed([step('konto'), step('poczta')], 'poczta', { side: 'CLIENT' }).map(({ side }) => side)).toEqual(['ENTERPRISE', 'CLIENT']);
});

test('a new step waits for the last one and takes a key that is free', () => {
  const once = grown(told(step('konto'), step('step-1')), both('Nowy krok'));
  expect(once.steps.at(-1)).toMatchObject({ key: 'step-2', phase: 'praca', after: ['step-1'] });
  expect(keys(grown(once, both('Nowy krok')).steps).at(-1)).toBe('step-3');
  expect(freeKey([], 'field')).toBe('field-1');
});

test('what waited for a step that is gone waits for what that one waited for', () => {
  const steps = [step('konto'), step('poczta', 'konto'), { ...step('powitanie', 'poczta', 'konto'), due: { since: 'poczta', offset: 1 } }];
  const [, last] = without(told(...steps), 'poczta').steps;
  expect(last).toMatchObject({ key: 'powitanie', after: ['konto'], due: { since: 'START', offset: 1 } });
});

test('a step goes up and down', () => {
  const steps = [step('a'), step('b'), step('c')];
  expect(keys(moved(steps, 'c', -1))).toEqual(['a', 'c', 'b']);
  expect(keys(moved(steps, 'a', 1))).toEqual(['b', 'a', 'c']);
});

test('a field that is gone is asked for no more, and what looks at it stays to be mended', () => {
  const when = { field: 'zdalnie', value: true };
  const after = withoutField(told({ ...step('ankieta'), action: 'FORM', fields: ['zdalnie', 'telefon'], when }), 'zdalnie');
  expect([keys(after.fields!), after.steps[0]!.fields, after.steps[0]!.when]).toEqual([['telefon'], ['telefon'], when]);
});

test('another key of a field is told wherever it is named', () => {
  const when = { all: [{ field: 'zdalnie', value: true }, { any: [{ field: 'telefon', value: 'zdalnie' }] }] };
  const [first] = rekeyed(told({ ...step('vpn'), fields: ['zdalnie'], field: 'zdalnie', when }), 'zdalnie', 'z-domu').steps;
  expect(first).toMatchObject({ fields: ['z-domu'], field: 'z-domu', when: { all: [{ field: 'z-domu' }, { any: [{ field: 'telefon', value: 'zdalnie' }] }] } });
});

test('before a step is known what is asked at the start and in what it waits for', () => {
  const form = { ...step('ankieta'), fields: ['telefon'] };
  const definition = told(form, step('poczta', 'ankieta'), step('vpn', 'poczta'), step('klucze'));
  expect(['vpn', 'klucze', 'ankieta'].map((key) => keys(askedBefore(definition, key)))).toEqual([['zdalnie', 'telefon'], ['zdalnie'], ['zdalnie']]);
});

test('what is written in no language is nothing', () => {
  expect([orNothing(both('')), orNothing({ pl: 'Tak', en: '' })]).toEqual([undefined, { pl: 'Tak', en: '' }]);
});

test('a step stands right of everything that it waits for, and a circle ends', () => {
  const found = columns([step('a'), step('b', 'a'), step('c', 'a', 'b'), step('d')]).map((one) => one.map(({ key }) => key));
  expect(found).toEqual([['a', 'd'], ['b'], ['c']]);
  expect(columns([step('a', 'b'), step('b', 'a')]).flat()).toHaveLength(2);
});

test('what was refused is told where it is, with all of its commas', () => {
  const refused = 'Ten scenariusz ma błędy: fields.kto.options: dwie, lub więcej, steps.poczta.after: nie ma kroku „nikt”, steps.poczta: powtarza się; naprawdę.';
  const { faults, besides } = faultsIn([refused, 'Ktoś był szybszy: scenariusz ma już wersję 3.']);
  expect(faultsAt(faults, 'steps.poczta')).toEqual(['nie ma kroku „nikt”', 'powtarza się; naprawdę']);
  expect([faultsAt(faults, 'fields.kto'), faultsAt(faults, 'steps.poczt', 'name')]).toEqual([['dwie, lub więcej'], []]);
  expect(besides).toEqual(['Ktoś był szybszy: scenariusz ma już wersję 3.']);
});
