import { expect, it } from 'vitest';
import { chosen, newImportSearch, saidOf } from './search';

it('tells the server what was said of the columns', () => {
  const search = newImportSearch({ kind: 'PERSONS', columns: ['Nr=kadrowy=phone', 'Uwagi=', 7] });
  expect(saidOf(search)).toEqual({ kind: 'PERSONS', columns: [{ header: 'Nr=kadrowy', field: 'phone' }, { header: 'Uwagi' }] });
});

it('knows one choice as well as several', () => {
  expect(newImportSearch({ columns: 'A=serial' }).columns).toEqual(['A=serial']);
  expect(newImportSearch({ columns: '' }).columns).toBeUndefined();
});

it('takes no two columns for the same field', () => {
  expect(chosen(['A=serial', 'B='], 'C', 'serial')).toEqual(['B=', 'C=serial']);
  expect(chosen(['A=serial'], 'A', '')).toEqual(['A=']);
});
