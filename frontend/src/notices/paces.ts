import type { Kind, Own } from './queries';

export const PACES = ['AT_ONCE', 'DAILY', 'NEVER'] as const;
export type Pace = (typeof PACES)[number];

const OF_ALL: Kind[] = ['REPLY', 'MENTIONED', 'STATUS', 'DECISION', 'REMINDER', 'ASSIGNED'];
const OF_THE_TEAM: Kind[] = ['OPENED', 'SLA'];

/** Of what somebody can be told, in the order in which they choose. */
export const kindsOf = (staff: boolean): Kind[] => (staff ? [...OF_ALL, ...OF_THE_TEAM] : OF_ALL);

/** How soon they are told of a kind of news: as they chose, or else as their roles give. */
export function paceOf(kind: Kind, { memberships, preferences }: Pick<Own, 'memberships' | 'preferences'>): Pace {
  const chosen = (preferences.nodes[0]?.paces as Partial<Record<Kind, Pace>> | undefined)?.[kind];
  return chosen ?? (memberships.nodes.some(({ notices }) => notices.includes(kind)) ? 'AT_ONCE' : 'NEVER');
}
