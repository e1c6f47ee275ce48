import { expect, test } from 'vitest';
import { grouped } from './grouped';

const event = (id: string, subject: string | null, requestId: string | null = null) => ({ id, requestId, subject: subject ? { id: subject } : null });

test('what happened to one thing stands together, the latest thing first', () => {
  const groups = grouped([event('3', 'tkt_1'), event('2', 'dev_1'), event('1', 'tkt_1')]);
  expect(groups.map(({ key, of }) => [key, of.map(({ id }) => id)])).toEqual([['tkt_1', ['3', '1']], ['dev_1', ['2']]]);
});

test('what an import brought is one story', () => {
  expect(grouped([event('3', 'imp_1', 'imp_1'), event('2', 'dev_1', 'imp_1'), event('1', 'dev_2', 'imp_1')])).toHaveLength(1);
});

test('what is about something hidden stands alone', () => {
  expect(grouped([event('2', null), event('1', null)])).toHaveLength(2);
});
