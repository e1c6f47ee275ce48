import { listSearch } from '../kit/list/address';

export const STATES = ['QUARANTINED', 'UNREADABLE', 'TAKEN', 'REFUSED'] as const;
export const REASONS = ['UNKNOWN_SENDER', 'NOT_THEIRS', 'TOO_MANY', 'FORGED', 'RULE', 'AUTOMATIC', 'BULK', 'BOUNCE', 'OURS', 'BROKEN', 'DROPPED'] as const;
export type MailState = (typeof STATES)[number];
export type MailReason = (typeof REASONS)[number];

/** What the address of the mails says: without a state, those that wait for somebody. */
export const mailsSearch = listSearch({ state: STATES, reason: REASONS });
