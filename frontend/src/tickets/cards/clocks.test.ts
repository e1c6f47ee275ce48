import { expect, it } from 'vitest';
import { label, secondsWith, standing } from './clocks';

const clock = { metric: 'RESPONSE', state: 'RUNNING', stoppedAt: null, warnedAt: null } as const;

it('tells what is late from what was done late', () => {
  expect(standing({ state: 'BREACHED', stoppedAt: null })).toBe('LATE');
  expect(standing({ state: 'BREACHED', stoppedAt: '2026-11-20T10:00:00Z' })).toBe('LATE_DONE');
});

it('is in danger after a warning, until it is done', () => {
  expect(label(clock).word).toBe('RUNNING');
  expect(label({ ...clock, warnedAt: '2026-11-20T10:00:00Z' }).word).toBe('AT_RISK');
  expect(label({ ...clock, state: 'MET', warnedAt: '2026-11-20T10:00:00Z' }).word).toBe('MET');
});

it('adds up the times of each side, the last until now', () => {
  const turns = [
    { turn: 'IT', fromAt: '2026-11-20T10:00:00Z', toAt: '2026-11-20T10:01:00Z' },
    { turn: 'CLIENT', fromAt: '2026-11-20T10:01:00Z', toAt: '2026-11-20T10:03:00Z' },
    { turn: 'IT', fromAt: '2026-11-20T10:03:00Z', toAt: null },
  ] as const;
  expect(secondsWith(turns, Date.parse('2026-11-20T10:10:00Z'))).toEqual({ IT: 480, CLIENT: 120, THIRD_PARTY: 0, NOBODY: 0 });
});
