import { describe, expect, it } from 'vitest';
import { countOf, refusedAsCsv, rowsIn, type Report } from './report';

const said = (pl: string) => ({ pl, en: `in English: ${pl}` });
const report: Report = {
  layout: { encoding: 'UTF-8', delimiter: ';', headerRow: 1, columns: [{ name: 'Tag', field: 'tag' }, { name: 'Model', field: 'model' }] },
  notes: [],
  headers: [],
  rows: [
    { row: 2, key: 'ZAW-1', verdict: 'CREATE', changes: {}, defects: [] },
    {
      row: 3, key: 'ZAW-2', verdict: 'REFUSE', changes: {}, written: ['ZAW-2', '=1+1; "x"'],
      defects: [{ row: 3, column: 'Model', value: '=1+1', code: 'FORMULA', message: said('To formuła.') }],
    },
    {
      row: 4, key: 'ZAW-3', verdict: 'REFUSE', changes: {}, written: ['ZAW-3'],
      defects: [{ row: 4, column: '', value: '', code: 'SHORT_ROW', message: said('Wiersz się urywa.') }],
    },
  ],
};

describe('refused rows', () => {
  it('go out as they stood, with their reasons, and no formula comes alive', () => {
    expect(refusedAsCsv(report, 'pl', 'Powód').slice(1).split('\r\n')).toEqual([
      'Tag;Model;Powód', `ZAW-2;"'=1+1; ""x""";Model: To formuła.`, 'ZAW-3;;Wiersz się urywa.', '',
    ]);
  });

  it('speak the language of the reader', () => {
    expect(refusedAsCsv(report, 'en', 'Reason')).toContain('in English: To formuła.');
  });
});

it('counts the rows, and nothing else', () => {
  const counts = { create: 412, change: 5, keep: 0, refuse: 3, people: 7 };
  expect([rowsIn(counts), countOf(counts, 'REFUSE'), countOf({}, 'KEEP')]).toEqual([420, 3, 0]);
});
