import { listSearch } from '../kit/list/address';

/** What the address of the budget says. */
export const budgetSearch = listSearch({ year: null, client: null });
