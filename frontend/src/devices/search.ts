import { listSearch } from '../kit/list/address';

export const STAGES = ['ORDERED', 'IN_STOCK', 'RESERVED', 'IN_USE', 'RETURNING', 'IN_REPAIR', 'RETIRED', 'DISPOSED', 'LOST'] as const;
export const OWNERSHIPS = ['OWNED', 'LEASED', 'RENTED', 'BYOD', 'PROVIDER_LOANER'] as const;
export type Stage = (typeof STAGES)[number];

/** What the address of the device list says. */
export const deviceSearch = listSearch({ stage: STAGES, ownership: OWNERSHIPS, client: null });
