import { expect, test } from 'vitest';
import { beginning, inOrder, stageOf } from './delegations';

const time = (id: string, fromAt: string, beganAt: string | null, endedAt: string | null) => ({ id, fromAt, untilAt: fromAt, beganAt, endedAt });
const piotr = { id: 'per_1', name: 'Piotr Maj' };

test('what goes on is first, then what comes, then what is over, the latest of it first', () => {
  const rows = inOrder({
    delegations: { nodes: [
      { ...time('old', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-05T00:00:00Z'), delegate: piotr },
      { ...time('later', '2027-02-01T00:00:00Z', null, null), delegate: piotr },
      { ...time('soon', '2026-12-01T00:00:00Z', null, null), delegate: piotr },
      { ...time('lately', '2026-06-01T00:00:00Z', '2026-06-01T00:00:00Z', '2026-06-05T00:00:00Z'), delegate: null },
    ] },
    standsIn: { nodes: [{ ...time('now', '2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z', null), person: piotr }] },
  });
  expect(rows.map(({ id }) => id)).toEqual(['now', 'soon', 'later', 'lately', 'old']);
  expect(rows.map(({ mine }) => mine)).toEqual([false, true, true, true, true]);
});

test('one that was given up before its day is over', () => {
  expect(stageOf({ beganAt: null, endedAt: '2026-11-20T00:00:00Z' })).toBe('over');
});

test('a day that has begun is now', () => {
  const now = Date.parse('2026-11-22T12:00:00');
  expect([beginning('', now), beginning('2026-11-22', now)]).toEqual([null, null]);
  expect(beginning('2026-11-23', now)).toBe(new Date('2026-11-23T00:00:00').toISOString());
});
