import { listSearch } from '../kit/list/address';
import type { System } from './commands';

export const KINDS = ['IDENTITY', 'MAIL', 'FILES', 'BUSINESS', 'NETWORK', 'BUILDING', 'OTHER'] as const satisfies System['kind'][];
export const WAITING = ['close', 'review'] as const;
export const ENDED = ['ended'] as const;

/** What the address of the list of systems says. */
export const systemsSearch = listSearch({ kind: KINDS, waiting: WAITING, client: null, use: ENDED });
