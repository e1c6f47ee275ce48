import { expect, it } from 'vitest';
import { turnSince } from './turnSince';

const opened = { name: 'ticket.opened', at: '2026-11-20T08:00:00.000Z', changes: { id: [null, '1'], turn: [null, 'IT'] } };
const held = { name: 'ticket.held', at: '2026-11-20T10:00:00.000Z', changes: { turn: ['IT', 'CLIENT'] } };
const commented = { name: 'ticket.commented', at: '2026-11-20T12:00:00.000Z', changes: {} };
const unread = <E extends object>(event: E) => ({ ...event, changes: null });

it('is when the turn was last given away', () => {
  expect(turnSince([commented, held, opened], true)).toBe(held.at);
  expect(turnSince([commented, opened], false)).toBe(opened.at);
});

it('is read off the names by those who may not see what changed', () => {
  expect(turnSince([commented, held, opened].map(unread), true)).toBe(held.at);
  expect(turnSince([commented, opened].map(unread), false)).toBe(opened.at);
});

it('is not guessed', () => {
  expect(turnSince([commented], false)).toBeNull();
  expect(turnSince([commented, held, opened].map(unread), false)).toBeNull();
});
