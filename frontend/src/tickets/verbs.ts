import type { State } from './search';

export type Verb = 'assign' | 'hand' | 'hold' | 'resume' | 'resolve' | 'confirm' | 'reopen' | 'cancel' | 'unassign' | 'followUp';
type Ability = Exclude<Verb, 'hand'>;
type Ticket = { state: State; assignee: { id: string } | null; viewerCan: Record<Ability, boolean> };

/** What is likely to come next, the likeliest first. */
const LIKELY: Record<State, Verb[]> = {
  NEW: ['assign', 'hand', 'resolve', 'hold', 'cancel'],
  OPEN: ['resolve', 'hold', 'assign', 'hand', 'unassign', 'cancel'],
  PENDING: ['resume', 'resolve', 'assign', 'hand', 'unassign', 'cancel'],
  RESOLVED: ['confirm', 'reopen'],
  CLOSED: ['followUp'],
  CANCELLED: ['followUp'],
};

/** What the viewer can do with a ticket as it stands. A client goes on by answering, and nobody takes what they have. */
export function possible(viewer: string, { state, assignee, viewerCan }: Ticket): Verb[] {
  const pointless = { resume: !viewerCan.resolve, assign: assignee?.id === viewer, unassign: !assignee } as Partial<Record<Verb, boolean>>;
  return LIKELY[state].filter((verb) => viewerCan[verb === 'hand' ? 'assign' : verb] && !pointless[verb]);
}
