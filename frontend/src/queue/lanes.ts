import type { Filter } from '../tickets/TurnTiles';
import type { Lane } from './search';

const UNDONE = { state: { in: ['NEW' as const, 'OPEN' as const, 'PENDING' as const] } };

/** Which tickets stand in each lane, from where this person of the team stands. */
export const within = (me: string): Record<Lane, Filter> => ({
  mine: { assignee: { id: { eq: me } }, turn: { in: ['IT', 'THIRD_PARTY'] } },
  free: { not: { assignee: {} }, ...UNDONE },
  asked: { assignee: { id: { eq: me } }, turn: { eq: 'CLIENT' } },
  risk: { slaState: { in: ['AT_RISK', 'BREACHED'] }, ...UNDONE },
});

/** What comes first: what is due, and where nothing is, whoever waits longest. */
export const ORDERS: Record<Lane, string> = { mine: 'due', free: 'due', asked: 'updated', risk: 'due' };
