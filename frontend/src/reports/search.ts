import { listSearch } from '../kit/list/address';

/** The times that a report can be about, and how many days each has, today with them. */
export const PERIODS = ['month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];
const DAYS: Record<Period, number> = { month: 30, quarter: 91, year: 365 };

/** What the address of the reports says. */
export const reportSearch = listSearch({ period: PERIODS, client: null, scenario: null });

/** What the address of the list behind a figure says: the graph's filter, and what the figure is called. */
export const behindSearch = listSearch({ of: null, name: null });

/** The first and the last day of a time that ends today, by the clock of whoever looks. */
export function daysOf(period: Period, now: Date) {
  const day = (back: number) => {
    const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
    return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  };
  return { from: day(DAYS[period] - 1), to: day(0) };
}

/** The filter in the address; nothing when somebody has written something else there. */
export function filterIn(written: string | undefined): Record<string, unknown> | null {
  try {
    const of: unknown = JSON.parse(written ?? '');
    return typeof of === 'object' && of !== null && !Array.isArray(of) ? (of as Record<string, unknown>) : null; // an object: the graph looks what is in it
  } catch {
    return null;
  }
}
