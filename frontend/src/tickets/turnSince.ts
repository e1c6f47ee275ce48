type Event = { name: string; at: string; changes: unknown };

/** Events after which the turn is certain. */
const MOVES = ['opened', 'held', 'resumed', 'resolved', 'confirmed', 'expired', 'reopened', 'cancelled'].map((verb) => `ticket.${verb}`);
const turns = ({ changes }: Event) => !!changes && typeof changes === 'object' && 'turn' in changes;

/**
 * Since when it is whose turn it is, by events, the newest first: the last that gave the turn away. Those who may not read what changed go by
 * the names of events; a wait that ended by a mere word, or by somebody taking over, leaves no name, and then it is not known.
 */
export function turnSince(events: readonly Event[], waits: boolean): string | null {
  const certain = events.find(turns);
  if (certain) return certain.at;
  const named = events.find(({ name }) => MOVES.includes(name));
  return named && (named.name !== 'ticket.held' || waits) ? named.at : null;
}
