import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { named, opsOf, readWhen, rowFor, turned, writeWhen, type Row } from './conditions';

const LIBRARY = join(import.meta.dirname, '../../../fixtures/processes');
/** A condition of a scenario's file; an inline table of TOML is JSON but for how its keys are written. */
const condition = (line: string) => JSON.parse(line.slice('when = '.length).replace(/(\w+) = /g, '"$1": ')) as unknown;
const scenarios = readdirSync(LIBRARY).filter((name) => name.endsWith('.toml')).map((name) => [name, readFileSync(join(LIBRARY, name), 'utf8').split('\n').filter((line) => line.startsWith('when = ')).map(condition)] as const);
const verdict = { key: 'verdict', kind: 'CHOICE', options: [{ key: 'here' }, { key: 'paid' }] };

test.each(scenarios)('conditions of %s are read, and written as they were', (_, conditions) => {
  for (const when of conditions) {
    expect(JSON.stringify(readWhen(when))).not.toContain('"other"');
    expect(writeWhen(readWhen(when))).toEqual(when);
  }
});

test('the library has seventeen scenarios, and conditions of every shape', () => {
  expect(scenarios).toHaveLength(17);
  expect(scenarios.flatMap(([, conditions]) => conditions).some((one) => 'all' in (one as object))).toBe(true);
});

test('no condition is always', () => {
  expect([readWhen(undefined).parts, writeWhen(readWhen(null))]).toEqual([[], undefined]);
});

test('one of several is any of as many comparisons', () => {
  const when = { any: [{ field: 'verdict', value: 'here' }, { field: 'verdict', value: 'paid' }] };
  expect(readWhen(when).parts).toEqual([{ is: 'row', field: 'verdict', op: 'ONE_OF', values: ['here', 'paid'] }]);
  expect(writeWhen(readWhen(when))).toEqual(when);
});

test('conditions within conditions stay what they are', () => {
  const when = { all: [{ field: 'loaner', value: true }, { any: [{ field: 'verdict', op: 'IS_NOT', value: 'here' }, { field: 'backup', op: 'FILLED' }] }] };
  expect(readWhen(when).parts.map(({ is }) => is)).toEqual(['row', 'group']);
  expect(writeWhen(readWhen(when))).toEqual(when);
});

test.each([[{ field: 'verdict', op: 'LIKE', value: 'h' }], [{ none: [] }], [{ field: 'a', value: 1, unless: 'b' }], [{ all: [{ weekday: 'Friday' }, { field: 'a', value: 1 }] }], ['never']])('what is not known is kept: %j', (when) => {
  expect(JSON.stringify(readWhen(when))).toContain('"other"');
  expect(writeWhen(readWhen(when))).toEqual(when);
});

test('a comparison begins with what the field can be, and keeps it when it is compared otherwise', () => {
  expect(rowFor({ key: 'loaner', kind: 'YES_NO' })).toMatchObject({ op: 'IS', values: [true] });
  expect(rowFor({ key: 'who', kind: 'PERSON' })).toMatchObject({ op: 'FILLED', values: [] });
  const paid: Row = { ...rowFor(verdict), values: ['paid'] };
  expect([turned(paid, 'ONE_OF', verdict).values, turned(paid, 'FILLED', verdict).values]).toEqual([['paid'], []]);
  expect(turned(turned(paid, 'FILLED', verdict), 'IS_NOT', verdict)).toMatchObject({ op: 'IS_NOT', values: ['here'] });
  expect(opsOf(undefined)).toEqual(['FILLED']);
});

test('keys of fields are renamed, and values stay', () => {
  expect(named({ any: [{ field: 'a', value: 'a' }] }, (key) => key.toUpperCase())).toEqual({ any: [{ field: 'A', value: 'a' }] });
});
