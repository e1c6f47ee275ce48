import { listSearch } from '../kit/list/address';

/** How soon things are due, the most urgent first. */
export const BANDS = ['OVERDUE', 'QUARTER', 'YEAR', 'LATER', 'UNKNOWN'] as const;
export type Band = (typeof BANDS)[number];

/** What the address of the plan says. */
export const replacementsSearch = listSearch({ band: BANDS, year: null, client: null });
