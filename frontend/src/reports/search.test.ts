import { expect, test } from 'vitest';
import { csv } from './csv';
import { daysOf, filterIn } from './search';

test('thirty days end today, across the turn of a year', () => {
  expect(daysOf('month', new Date(2026, 0, 10, 23, 59))).toEqual({ from: '2025-12-12', to: '2026-01-10' });
});

test('a year has 365 days, today with them', () => {
  expect(daysOf('year', new Date(2026, 5, 12))).toEqual({ from: '2025-06-13', to: '2026-06-12' });
});

test('only an object is a filter', () => {
  expect(filterIn('{"state":{"eq":"NEW"}}')).toEqual({ state: { eq: 'NEW' } });
  for (const wrong of [undefined, '', '[]', 'null', '7', '{']) expect(filterIn(wrong)).toBeNull();
});

test('a cell that holds a separator, a quote or a formula harms nothing', () => {
  expect(csv([['a;b', 'say "so"'], ['=1+1', '4,2']])).toBe('﻿"a;b";"say ""so"""\r\n\'=1+1;4,2\r\n');
});
