import type { Language } from '../kit/i18n';

type Said = Record<Language, string>;
export type Verdict = 'CREATE' | 'CHANGE' | 'KEEP' | 'REFUSE';
export type Value = string | number | boolean | null;
export type Defect = { row: number; column: string; value: string; code: string; message: Said };
export type Row = {
  row: number;
  key: string;
  verdict: Verdict;
  changes: Record<string, [before: Value, after: Value]>;
  defects: Defect[];
  /** The row as it stands in the file, when it was refused. */
  written?: string[];
};
export type Column = { name: string; field: string | null; chosen?: boolean };
export type Layout = { encoding: string; delimiter: string; headerRow: number; columns: Column[]; fields?: string[]; needed?: string[] };
export type Report = { layout?: Layout | null; notes: Said[]; headers: Defect[]; rows: Row[] };
export type Counts = Partial<Record<string, number>>;

export const VERDICTS: Verdict[] = ['CREATE', 'CHANGE', 'KEEP', 'REFUSE'];

/** What the server kept of a file; imports of older releases lack the layout. */
export const reportOf = (kept: unknown) => kept as Report;

/** Numbers by what became of the rows, and other totals. */
export const countsOf = (kept: unknown) => kept as Counts;

/** How many rows came to that end. */
export const countOf = (counts: Counts, verdict: Verdict) => counts[verdict.toLowerCase()] ?? 0;

/** How many rows the file has. */
export const rowsIn = (counts: Counts) => VERDICTS.reduce((sum, verdict) => sum + countOf(counts, verdict), 0);

/** Whether the file has every column without which no row can be read. */
export const isReadable = ({ layout }: Report) => (layout?.needed ?? []).every((field) => !isMissing(layout!, field));

const NAME = ['first_name', 'last_name'];
const isMissing = ({ columns }: Layout, field: string) => {
  const taken = columns.map((column) => column.field);
  return !taken.includes(field) && !(field === 'person' && NAME.every((part) => taken.includes(part)));
};

const LIVE = /^[=@\t\r].|^[+-](?![\d\s.,-]*$)/;

/** A cell that no spreadsheet takes for a formula or for two cells. */
function cell(text: string, delimiter: string) {
  const tame = LIVE.test(text) ? `'${text}` : text;
  return tame.includes(delimiter) || /["\n\r]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** The refused rows as they stood, with the reasons in one more column: to be mended, and sent again. */
export function refusedAsCsv({ layout, rows }: Report, language: Language, reason: string) {
  const { delimiter, columns } = layout!;
  const line = (cells: string[]) => cells.map((one) => cell(one, delimiter)).join(delimiter);
  const padded = (cells: string[]) => [...cells, ...Array<string>(Math.max(0, columns.length - cells.length)).fill('')];
  const why = ({ defects }: Row) => defects.map(({ column, message }) => (column ? `${column}: ${message[language]}` : message[language])).join(' ');
  const refused = rows.filter((row) => row.verdict === 'REFUSE');
  const lines = [line([...columns.map(({ name }) => name), reason]), ...refused.map((row) => line([...padded(row.written ?? []), why(row)]))];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
