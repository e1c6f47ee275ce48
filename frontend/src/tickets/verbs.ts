import { isStaff, may } from '../session/membership';
import type { Viewer } from '../session/viewer';
import type { State } from './search';

export type Verb = 'assign' | 'hold' | 'resume' | 'resolve' | 'confirm' | 'reopen' | 'cancel';
type Ticket = { state: State; client: { id: string } | null; assignee: { id: string } | null };

const TEAM: Record<State, Verb[]> = {
  NEW: ['assign', 'resolve', 'hold', 'cancel'],
  OPEN: ['resolve', 'hold', 'assign', 'cancel'],
  PENDING: ['resume', 'resolve', 'assign', 'cancel'],
  RESOLVED: ['reopen'],
  CLOSED: [],
  CANCELLED: [],
};
const CLIENT: Record<State, Verb[]> = {
  NEW: ['cancel'],
  OPEN: ['cancel'],
  PENDING: ['cancel'],
  RESOLVED: ['confirm', 'reopen'],
  CLOSED: [],
  CANCELLED: [],
};

/** What the viewer can do with a ticket as it stands, the most likely first; the server has the last word. */
export function possible(viewer: Viewer, ticket: Ticket): Verb[] {
  const client = ticket.client?.id;
  if (isStaff(viewer)) {
    if (!may(viewer, 'EXECUTE', client)) return [];
    return TEAM[ticket.state].filter((verb) => verb !== 'assign' || ticket.assignee?.id !== viewer.id);
  }
  return may(viewer, 'ASK', client) ? CLIENT[ticket.state] : [];
}

/** Whether the conversation is still open to the viewer. */
export function mayWrite(viewer: Viewer, ticket: Ticket) {
  const over = ticket.state === 'CLOSED' || ticket.state === 'CANCELLED';
  const client = ticket.client?.id;
  return !over && (may(viewer, 'ASK', client) || may(viewer, 'EXECUTE', client));
}
