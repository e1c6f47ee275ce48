export const OPS = ['IS', 'IS_NOT', 'ONE_OF', 'AT_LEAST', 'AT_MOST', 'FILLED'] as const;
export type Op = (typeof OPS)[number];
export type Scalar = string | number | boolean;
export type Join = 'all' | 'any';

/** A field is compared: with one value, or with several of which it is one. */
export type Row = { is: 'row'; field: string; op: Op; values: Scalar[] };
/** Conditions of which all or any hold. */
export type Group = { is: 'group'; join: Join; parts: Part[] };
/** What is written in a way that is not known here: it stays as it is. */
type Other = { is: 'other'; told: unknown };
export type Part = Row | Group | Other;

type Told = Record<string, unknown>;
const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);
const has = (told: Told, ...names: string[]) => Object.keys(told).every((name) => names.includes(name));

/** One comparison, where it is written as one. */
function compared(told: Told): Row | null {
  const { field, op = 'IS', value } = told;
  const known = OPS.find((one) => one === op && one !== 'ONE_OF');
  const fits = known === 'FILLED' ? value === undefined : isScalar(value);
  return typeof field === 'string' && known && fits && has(told, 'field', 'op', 'value') ? { is: 'row', field, op: known, values: isScalar(value) ? [value] : [] } : null;
}

/** Several values of one field of which it is one: written as any of as many comparisons. */
function oneOf({ join, parts }: Group): Row | null {
  const rows = parts.filter((part): part is Row => part.is === 'row' && part.op === 'IS' && typeof part.values[0] === 'string');
  const same = join === 'any' && rows.length > 0 && rows.length === parts.length && rows.every(({ field }) => field === rows[0]!.field);
  return same ? { is: 'row', field: rows[0]!.field, op: 'ONE_OF', values: rows.flatMap(({ values }) => values) } : null;
}

function part(told: unknown): Part {
  const other: Other = { is: 'other', told };
  if (!isTold(told)) return other;
  const join = (['all', 'any'] as const).find((one) => Array.isArray(told[one]));
  if (!join) return compared(told) ?? other;
  if (!has(told, join)) return other;
  const group: Group = { is: 'group', join, parts: (told[join] as unknown[]).map(part) };
  return oneOf(group) ?? group;
}

/** When a step comes about, as it is written, as conditions that are edited; no condition means always. */
export function readWhen(when: unknown): Group {
  if (when === undefined || when === null) return { is: 'group', join: 'all', parts: [] };
  const told = part(when);
  return told.is === 'group' ? told : { is: 'group', join: 'all', parts: [told] };
}

function writtenPart(told: Part): unknown {
  if (told.is === 'other') return told.told;
  if (told.is === 'group') return { [told.join]: told.parts.map(writtenPart) };
  const { field, op, values } = told;
  if (op === 'ONE_OF') return { any: values.map((value) => ({ field, value })) };
  return { field, ...(op !== 'IS' && { op }), ...(op !== 'FILLED' && { value: values[0] }) };
}

/** The same as it is written. */
export function writeWhen({ join, parts }: Group): unknown {
  return parts.length > 1 ? writtenPart({ is: 'group', join, parts }) : parts[0] && writtenPart(parts[0]);
}

/** A condition with other keys of the fields at which it looks. */
export function named(when: unknown, other: (key: string) => string): unknown {
  if (Array.isArray(when)) return when.map((one) => named(one, other));
  if (!isTold(when)) return when;
  return Object.fromEntries(Object.entries(when).map(([name, value]) => [name, name === 'field' && typeof value === 'string' ? other(value) : named(value, other)]));
}

type Field = { key: string; kind: string; options?: { key: string }[] | undefined };
const OF_KIND: Record<string, readonly Op[]> = {
  YES_NO: ['IS', 'IS_NOT', 'FILLED'],
  CHOICE: ['IS', 'IS_NOT', 'ONE_OF', 'FILLED'],
  NUMBER: ['IS', 'IS_NOT', 'AT_LEAST', 'AT_MOST', 'FILLED'],
  TEXT: ['IS', 'IS_NOT', 'FILLED'],
  DATE: ['IS', 'IS_NOT', 'FILLED'],
};

/** How a field of that kind is compared; people, devices and systems are only given or not. */
export const opsOf = (field: Field | undefined): readonly Op[] => (field && OF_KIND[field.kind]) ?? ['FILLED'];

/** A value with which a field can be compared, to begin with. */
function first({ kind, options }: Field): Scalar {
  if (kind === 'YES_NO') return true;
  return kind === 'NUMBER' ? 1 : kind === 'CHOICE' ? (options?.[0]?.key ?? '') : '';
}

/** A comparison to begin with. */
export const rowFor = (field: Field): Row => turned({ is: 'row', field: field.key, op: opsOf(field)[0]!, values: [] }, opsOf(field)[0]!, field);

/** The comparison in another way; its value stays where it has one. */
export function turned(row: Row, op: Op, field: Field): Row {
  const values = op === 'FILLED' ? [] : row.values.length ? row.values.slice(0, op === 'ONE_OF' ? undefined : 1) : [first(field)];
  return { ...row, op, values };
}
