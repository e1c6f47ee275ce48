import { expect, test } from 'vitest';
import { askedOf, blankOption, minorOf, ready, type Written } from './written';

const written: Written = {
  question: 'Nowa drukarka?', why: '', client: 'org_1', authority: 'CLIENT', recommended: '0', fallback: '', due: '', timeout: 'NOTHING',
  options: [{ ...blankOption('Tak'), cost: '1 549,50' }, blankOption(''), blankOption('Nie', true)],
};

test('an amount is read as people type it', () => {
  expect(['1 549,50', '1549.5', '20', '', 'dużo', '-1'].map(minorOf)).toEqual([154950, 154950, 2000, null, NaN, NaN]);
});

test('two options make a question, and an amount has to be one', () => {
  expect(ready(written)).toBe(true);
  expect(ready({ ...written, options: written.options.slice(0, 2) })).toBe(false);
  expect(ready({ ...written, options: [{ ...blankOption('Tak'), cost: 'dużo' }, blankOption('Nie')] })).toBe(false);
  expect(ready({ ...written, due: '2026-06-01', timeout: 'CHOOSE' })).toBe(false);
});

test('what is left empty is not sent', () => {
  const asked = askedOf(written, 'tkt_1');
  expect(asked.options.map(({ label }) => label)).toEqual(['Tak', 'Nie']);
  expect(asked.options[0]).toMatchObject({ costMinor: 154950, costCurrency: 'PLN', recommended: true, approves: true });
  expect(asked.options[1]).toMatchObject({ approves: false, recommended: false });
  expect(asked).toMatchObject({ subject: 'tkt_1', dueAt: null, onTimeout: 'NOTHING' });
});
