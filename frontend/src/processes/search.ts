import { listSearch } from '../kit/list/address';

export const STATES = ['RUNNING', 'ON_HOLD', 'COMPLETED', 'CANCELLED'] as const;
export type State = (typeof STATES)[number];

/** What the address of the list of processes says. */
export const processesSearch = listSearch({ state: STATES, client: null });
