import { expect, it } from 'vitest';
import { currenciesOf, monthsToCome, quartersOf, spentIn, toComeIn, unpriced } from './budget';
import { filling } from './line';
import type { Costs, Known, Plan, Systems } from './told';

const PLN = (minor: number) => ({ minor, currency: 'PLN' });
const line = (quarter: number, deviceId: string | null, estimate: { minor: number; currency: string } | null, year = 2026) => ({ deviceId, year, quarter, estimate });
const plan: Plan = {
  asOf: '2026-11-23',
  lines: [line(4, 'dev_1', PLN(500_000)), line(4, null, PLN(120_000)), line(1, 'dev_2', PLN(400_000), 2027), line(4, 'dev_3', null), line(4, 'dev_4', { minor: 90_000, currency: 'EUR' })],
};
const spent: Costs = [
  { month: '2026-03', kind: 'LABOUR', total: PLN(10_000) },
  { month: '2026-10', kind: 'REPAIR', total: PLN(30_000) },
  { month: '2026-11', kind: 'PURCHASE', total: { minor: 700, currency: 'EUR' } },
];
const systems: Systems = [
  { id: 'sys_1', name: 'Poczta', seat: PLN(5_200), open: { totalCount: 10 }, contracts: { nodes: [] } },
  { id: 'sys_2', name: 'Alarm', seat: null, open: { totalCount: 3 }, contracts: { nodes: [] } },
];

const known: Known = { plan, spent, systems, budgets: [], year: 2026 };

it('tells by quarter what was spent and what is still to come, in one currency', () => {
  const quarters = quartersOf(known, 'PLN');
  expect(quarters.map((one) => one.spent)).toEqual([10_000, 0, 0, 30_000]);
  expect(quarters[3]).toEqual({ quarter: 4, spent: 30_000, devices: 500_000, contracts: 120_000, seats: 52_000 });
  expect([spentIn(quarters), toComeIn(quarters)]).toEqual([40_000, 672_000]);
});

it('pays for seats in each month of the years to come, and in none that is over', () => {
  expect([1, 2, 3, 4].map((quarter) => monthsToCome(2026, quarter, '2026-08-31'))).toEqual([0, 0, 1, 3]);
  expect(monthsToCome(2027, 1, '2026-08-31')).toBe(3);
  expect(monthsToCome(2025, 4, '2026-01-01')).toBe(0);
});

it('never adds up two currencies, and says of what nothing is known', () => {
  expect(currenciesOf(known)).toEqual(['EUR', 'PLN']);
  expect(toComeIn(quartersOf(known, 'EUR'))).toBe(90_000);
  expect(unpriced(known)).toBe(1);
});

it('fills a budget with what was spent, then with what is to come, and tells what is left of it or over it', () => {
  expect(filling(100, 30, 50)).toEqual({ spent: 30, toCome: 50, over: 0, left: 20 });
  expect(filling(100, 30, 90)).toEqual({ spent: 30, toCome: 70, over: 20, left: 0 });
  expect(filling(100, 130, 10)).toEqual({ spent: 100, toCome: 0, over: 40, left: 0 });
});

it('tells a budget in a currency in which nothing else is told', () => {
  const budgets = [{ id: 'bgt_1', version: 1, minor: 1_000, currency: 'CZK' }];
  expect(currenciesOf({ ...known, budgets })).toEqual(['CZK', 'EUR', 'PLN']);
});

it('counts a contract, and not the seats that it pays for', () => {
  const paid = systems.map((one) => ({ ...one, contracts: { nodes: [{ id: 'ctr_1', name: 'Pakiet biurowy' }] } }));
  expect(toComeIn(quartersOf({ ...known, systems: paid }, 'PLN'))).toBe(620_000);
});
