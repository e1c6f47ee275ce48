/** A quarter of a year: 2026 and 1 to 4. */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 };

/** The quarter of a calendar day. */
export const quarterOf = (day: string): Quarter => ({ year: Number(day.slice(0, 4)), quarter: Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter['quarter'] });

/** All quarters of so many years. */
export const quartersOf = (from: number, years: number): Quarter[] =>
  Array.from({ length: years * 4 }, (_, i) => ({ year: from + Math.floor(i / 4), quarter: ((i % 4) + 1) as Quarter['quarter'] }));

/** How far into the strip a day is, counted in quarters from its beginning. */
export function quartersSince(from: number, day: string) {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth();
  const start = Date.UTC(date.getUTCFullYear(), month - (month % 3));
  const end = Date.UTC(date.getUTCFullYear(), month - (month % 3) + 3);
  const whole = (date.getUTCFullYear() - from) * 4 + Math.floor(month / 3);
  return whole + (date.getTime() - start) / (end - start);
}

/** Whether two quarters are one. */
export const sameQuarter = (one: Quarter, other: Quarter) => one.year === other.year && one.quarter === other.quarter;
