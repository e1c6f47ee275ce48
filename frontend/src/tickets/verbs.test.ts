import { expect, test } from 'vitest';
import { possible } from './verbs';

const NOTHING = { assign: false, hold: false, resume: false, resolve: false, confirm: false, reopen: false, cancel: false, unassign: false, followUp: false };
const TEAM = { ...NOTHING, assign: true, hold: true, resolve: true, cancel: true };
const ticket = { state: 'OPEN' as const, assignee: null, viewerCan: TEAM };

test('the likeliest comes first', () => {
  expect(possible('tomasz', ticket)).toEqual(['resolve', 'hold', 'assign', 'hand', 'cancel']);
  expect(possible('tomasz', { ...ticket, state: 'NEW' })[0]).toBe('assign');
});

test('nobody takes what they have', () => {
  expect(possible('tomasz', { ...ticket, assignee: { id: 'tomasz' } })).toEqual(['resolve', 'hold', 'hand', 'cancel']);
});

test('only what somebody has is given back', () => {
  const giving = { ...ticket, viewerCan: { ...NOTHING, unassign: true } };
  expect(possible('tomasz', giving)).toEqual([]);
  expect(possible('tomasz', { ...giving, assignee: { id: 'iga' } })).toEqual(['unassign']);
});

test('what is over is taken up again', () => {
  expect(possible('lucja', { ...ticket, state: 'CLOSED', viewerCan: { ...NOTHING, followUp: true } })).toEqual(['followUp']);
});

test('only what the graph allows is offered', () => {
  expect(possible('nina', { ...ticket, viewerCan: NOTHING })).toEqual([]);
});

test('a client goes on by answering', () => {
  const waiting = { ...ticket, state: 'PENDING' as const };
  expect(possible('lucja', { ...waiting, viewerCan: { ...NOTHING, resume: true, cancel: true } })).toEqual(['cancel']);
  expect(possible('tomasz', { ...waiting, viewerCan: { ...TEAM, resume: true } })[0]).toBe('resume');
});
