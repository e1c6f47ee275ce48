import { listSearch } from '../kit/list/address';
import { KINDS, PRIORITIES } from '../tickets/search';

export const LANES = ['mine', 'free', 'asked', 'risk'] as const;
export type Lane = (typeof LANES)[number];

/** What the address of the queue says. */
export const queueSearch = listSearch({ lane: LANES, kind: KINDS, priority: PRIORITIES, client: null, team: null });
