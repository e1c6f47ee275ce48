import { listSearch } from '../kit/list/address';

export const STATES = ['NEW', 'OPEN', 'PENDING', 'RESOLVED', 'CLOSED', 'CANCELLED'] as const;
export const TURNS = ['CLIENT', 'IT', 'THIRD_PARTY'] as const;
export const KINDS = ['INCIDENT', 'REQUEST'] as const;
export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export const SLAS = ['BREACHED', 'AT_RISK', 'ON_TRACK', 'PAUSED'] as const;
export const WHOSE = ['mine', 'nobody'] as const;
export type Priority = (typeof PRIORITIES)[number];
export type State = (typeof STATES)[number];
export type WaitingTurn = (typeof TURNS)[number];

/** What the address of the ticket list says. */
export const ticketSearch = listSearch({ state: STATES, turn: TURNS, whose: WHOSE, kind: KINDS, priority: PRIORITIES, sla: SLAS, category: null, client: null, requester: null, assignee: null, team: null });

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What the address of a new ticket says: the device that it is about, and words that were typed elsewhere. */
export const newTicketSearch = ({ device, title }: Record<string, unknown>): { device?: string | undefined; title?: string | undefined } => ({ device: text(device), title: text(title) });
