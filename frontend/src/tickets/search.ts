export const STATES = ['NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED'] as const;
export const TURNS = ['CLIENT', 'IT', 'THIRD_PARTY'] as const;
export type State = (typeof STATES)[number];
export type WaitingTurn = (typeof TURNS)[number];

/** What the address of the ticket list says: a link shows the same list to everybody who may see it. */
export type TicketSearch = {
  q?: string | undefined;
  state?: State[] | undefined;
  turn?: WaitingTurn | undefined;
  mine?: 'yes' | undefined;
};

const among = <T extends string>(allowed: readonly T[], value: unknown) => allowed.find((one) => one === value);

/** Reads the address, leaving out what makes no sense. */
export function ticketSearch(written: Record<string, unknown>): TicketSearch {
  const states = STATES.filter((one) => [written.state].flat().includes(one));
  return {
    q: typeof written.q === 'string' && written.q ? written.q : undefined,
    state: states.length ? states : undefined,
    turn: among(TURNS, written.turn),
    mine: among(['yes'] as const, written.mine),
  };
}
