import type { Costs, Known, Systems } from './told';

/** What a quarter took, and what it is still to take: in the smallest unit of one currency. */
export type Quarter = { quarter: number; spent: number; devices: number; contracts: number; seats: number };

const MONTHS_OF_QUARTER = 3;
const sum = (of: number[]) => of.reduce((all, one) => all + one, 0);
const quarterOf = (month: string) => Math.ceil(Number(month.slice(5, 7)) / MONTHS_OF_QUARTER);

/** What was spent in one currency. */
export const inCurrency = (spent: Costs, currency: string) => spent.filter((one) => one.total.currency === currency);

/** Currencies in which anything is spent, planned or budgeted; amounts of two of them are never added up. */
export function currenciesOf({ year, plan, spent, systems, budgets }: Known) {
  const planned = plan.lines.filter((one) => one.year === year).map((one) => one.estimate?.currency);
  return [...new Set([...spent.map((one) => one.total.currency), ...planned, ...systems.map((one) => one.seat?.currency), ...budgets.map((one) => one.currency)])].filter((one) => one !== undefined).sort();
}

/** What everybody who can open the systems costs a month; what a contract pays for is counted there. */
export const monthly = (systems: Systems, currency: string) =>
  sum(systems.map(({ seat, open, contracts }) => (seat?.currency === currency && !contracts.nodes.length ? seat.minor * open.totalCount : 0)));

/** Months of a quarter that are still to come: this month is paid for already. */
export function monthsToCome(year: number, quarter: number, today: string) {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7));
  const last = year * 12 + quarter * MONTHS_OF_QUARTER;
  return Math.min(Math.max(last - now, 0), MONTHS_OF_QUARTER);
}

/** The quarters of a year: what was spent by month, and what the plan and the seats are still to take. */
export function quartersOf({ year, plan, spent, systems }: Known, currency: string): Quarter[] {
  const lines = plan.lines.filter((one) => one.year === year && one.estimate?.currency === currency);
  const planned = (quarter: number, device: boolean) => sum(lines.filter((one) => one.quarter === quarter && !!one.deviceId === device).map((one) => one.estimate!.minor));
  const paid = inCurrency(spent, currency);
  return [1, 2, 3, 4].map((quarter) => ({
    quarter,
    spent: sum(paid.filter((one) => one.month && quarterOf(one.month) === quarter).map((one) => one.total.minor)),
    devices: planned(quarter, true),
    contracts: planned(quarter, false),
    seats: monthly(systems, currency) * monthsToCome(year, quarter, plan.asOf),
  }));
}

/** What is still to come of a quarter. */
export const toCome = ({ devices, contracts, seats }: Quarter) => devices + contracts + seats;
export const spentIn = (quarters: Quarter[]) => sum(quarters.map((one) => one.spent));
export const toComeIn = (quarters: Quarter[]) => sum(quarters.map(toCome));

/** Lines of the year of which nobody knows what they take. */
export const unpriced = ({ year, plan }: Pick<Known, 'year' | 'plan'>) => plan.lines.filter((one) => one.year === year && !one.estimate).length;
