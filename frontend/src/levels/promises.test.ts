import { expect, test } from 'vitest';
import { kindsOf, minutesFor, minutesOf, sent, spanOf, standing, targetsOf, typed } from './promises';

const targets = targetsOf(['ANY P1 RESOLUTION 240', 'ANY P1 RESPONSE 30', 'REQUEST P1 RESOLUTION 2400']);

test('what is said of a kind goes before what is said of all', () => {
  expect(minutesFor(targets, 'REQUEST', 'P1', 'RESOLUTION')).toBe(2400);
  expect(minutesFor(targets, 'INCIDENT', 'P1', 'RESOLUTION')).toBe(240);
  expect(minutesFor(targets, 'ANY', 'P2', 'RESPONSE')).toBeNull();
  expect(kindsOf(targets)).toEqual(['REQUEST']);
});

test.each([['4 h', 240], ['1,5 h', 90], ['0.5 h', 30], ['30 m', 30], [' h', null], ['0 m', NaN], ['0,333 h', NaN], ['dwa h', NaN], ['-1 h', NaN], ['600000 m', NaN]])('%s is %s minutes', (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

test('minutes are typed as people say them', () => {
  expect([typed(240), typed(30), typed(90), typed(undefined)]).toEqual(['4 h', '30 m', '90 m', ' h']);
  expect(sent({ 'ANY P1 RESPONSE': '0,5 h', 'ANY P2 RESPONSE': ' h', 'INCIDENT P1 RESPONSE': '15 m' })).toEqual(['ANY P1 RESPONSE 30', 'INCIDENT P1 RESPONSE 15']);
});

test('whole working days are told as days, all else as hours and minutes', () => {
  expect(spanOf(960, 480)).toEqual({ days: 2, hours: 0, minutes: 0 });
  expect(spanOf(500, 480)).toEqual({ days: 0, hours: 8, minutes: 20 });
  expect(spanOf(960, null)).toEqual({ days: 0, hours: 16, minutes: 0 });
});

test('a version holds from its day on, until another does; one that was given up never does', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  expect(standing({ fromAt: '2026-11-01T00:00:00Z', endedAt: null }, now)).toBe('holds');
  expect(standing({ fromAt: '2026-11-01T00:00:00Z', endedAt: '2026-12-01T00:00:00Z' }, now)).toBe('holds');
  expect(standing({ fromAt: '2026-12-01T00:00:00Z', endedAt: null }, now)).toBe('coming');
  expect(standing({ fromAt: '2026-11-01T00:00:00Z', endedAt: '2026-11-20T00:00:00Z' }, now)).toBe('over');
  expect(standing({ fromAt: '2026-12-01T00:00:00Z', endedAt: '2026-11-30T00:00:00Z' }, now)).toBe('over');
});
