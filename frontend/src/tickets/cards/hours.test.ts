import { expect, it } from 'vitest';
import { worked } from './hours';

const OFFICE = { zone: 'Europe/Warsaw', week: ['MON', 'TUE', 'WED', 'THU', 'FRI'].map((day) => `${day} 08:00-16:00`), closed: [] };
const ALWAYS = { zone: 'Europe/Warsaw', week: ['SUN', 'MON', 'SAT'].map((day) => `${day} 00:00-24:00`), closed: [] };
const hours = (...[of, from, to]: [Parameters<typeof worked>[0], string, string]) => worked(of, Date.parse(from), Date.parse(to)) / 3_600_000;

it('counts nothing of nights and weekends', () => {
  // From Friday, an hour before the end, until Monday, an hour after the beginning.
  expect(hours(OFFICE, '2026-11-20T14:00:00Z', '2026-11-23T08:00:00Z')).toBe(2);
});

it('counts nothing of days on which it is closed', () => {
  const closed = [{ fromOn: '2026-11-11', toOn: '2026-11-11' }];
  expect(hours({ ...OFFICE, closed }, '2026-11-10T07:00:00Z', '2026-11-12T15:00:00Z')).toBe(16);
});

it('counts the hour that comes twice, and not the one that never comes', () => {
  expect(hours(ALWAYS, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(25);
  expect(hours(ALWAYS, '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(23);
});
