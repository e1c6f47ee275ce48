import type { makeI18n } from '../kit/i18n';
import { spoken } from '../kit/markdown/mention';
import { thingOf } from './events';

export type I18n = Pick<ReturnType<typeof makeI18n>, 'maybe' | 't' | 'number' | 'money' | 'dateTime' | 'day'>;
type Kind = 'text' | 'quote' | 'code' | 'person' | 'model' | 'organisation' | 'team' | 'ticket' | 'number' | 'instant' | 'day' | 'money';
/** Names by the number in an id: a change of a person holds only that. */
export type Names = Record<string, string>;
export type Change = { field: string; before: unknown; after: unknown };
/** The event, and what is needed to say it; `actor` is the number in their id. */
export type Told = { name: string; changes: unknown; actor: string | undefined; names: Names; i18n: I18n };

/** Where the words of a code are; a column that means different things of different things has its thing before it. */
const CODES: Record<string, string> = {
  'ticket.state': 'state', 'ticket.kind': 'kind', 'ticket.source': 'source', 'person.state': 'person.state', 'organisation.kind': 'organisation.kind',
  'access.state': 'access.state', 'cost.kind': 'costs', 'contract.kind': 'code.contract.kind', 'replacement.state': 'code.replacement.state', 'system.kind': 'system.kind', 'scenario.kind': 'scenario.kind', 'process.state': 'process.state', 'task.state': 'task.state', 'import.kind': 'code.import.kind', 'import.state': 'code.import.state', stage: 'stage', ownership: 'ownership', priority: 'priority', role: 'role',
  pending_party: 'party', resolution_code: 'resolution', language: 'speaks', impact: 'impact', urgency: 'urgency',
};

/** What a person may want to know of, in the order in which it is told; what is not here is left unsaid. */
const KINDS: Record<string, Kind> = {
  tag: 'text', name: 'text', title: 'text', file_name: 'text', kind: 'code', state: 'code', stage: 'code', role: 'code', priority: 'code',
  media_type: 'text', size: 'number', sender_id: 'person', sent_at: 'instant', requester_id: 'person', assignee_id: 'person', team_id: 'team', parent_id: 'ticket', merged_into_id: 'ticket', person_id: 'person', holder_id: 'person', reserved_for_id: 'person', organisation_id: 'organisation', location: 'text',
  pending_party: 'code', remind_at: 'instant', resolution_code: 'code', model_id: 'model', manufacturer: 'text', category: 'text',
  serial: 'text', ownership: 'code', purchased_on: 'day', price_minor: 'money', supplier: 'text', warranty_until: 'day', lease_until: 'day', life_months: 'number', end_of_support: 'day',
  useful_life_months: 'number', list_price_minor: 'money', amount_minor: 'money', hour_minor: 'money', year: 'text', spent_on: 'day', covers_from: 'day', covers_until: 'day', from_on: 'day', year_end: 'text', renews_on: 'day', notice_days: 'number', decide_by: 'day', yearly_minor: 'money', seats: 'number', until: 'day', email: 'text', phone: 'text', city: 'text', code: 'text', language: 'code', source: 'code', impact: 'code',
  urgency: 'code', opened_at: 'instant', resolved_at: 'instant', closed_at: 'instant', ended_at: 'instant', expires_at: 'instant', agent: 'text',
  keeper_id: 'person', manager_id: 'person', start_on: 'day', last_day: 'day', account: 'text', level: 'text', granted_at: 'instant', review_on: 'day', review_months: 'number', seat_minor: 'money', revoke_on: 'day', revoked_at: 'instant',
  name_pl: 'text', name_en: 'text', published: 'number', draft: 'number',
  title_pl: 'text', target_on: 'day', started_at: 'instant', owner_id: 'person', reason: 'quote', note: 'quote',
  summary_pl: 'quote', summary_en: 'quote', purpose: 'quote', evidence: 'quote', kept_because: 'quote', pending_reason: 'quote', resolution: 'quote', priority_reason: 'quote', retired_reason: 'quote', lost_how: 'quote', wipe_proof: 'quote', body: 'quote',
};
const ORDER = Object.keys(KINDS);
const PREFIXES = { person: 'per', model: 'mod', organisation: 'org', team: 'tea', ticket: 'tkt' } as const;
/** What a change holds only the id of. */
export type Named = keyof typeof PREFIXES;

/** Everything that changed and can be told. */
export function changesIn(changes: unknown): Change[] {
  if (!changes || typeof changes !== 'object') return [];
  return Object.entries(changes)
    .filter((pair): pair is [string, [unknown, unknown]] => pair[0] in KINDS && Array.isArray(pair[1]))
    .map(([field, [before, after]]) => ({ field, before, after }))
    .sort((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field));
}

/** Ids of those whose names a change leaves out. */
export const nameless = (changes: unknown, kind: Named): string[] =>
  changesIn(changes)
    .filter(({ field }) => KINDS[field] === kind)
    .flatMap(({ before, after }) => [before, after].filter(Boolean).map((one) => `${PREFIXES[kind]}_${String(one)}`));

/** What a column is called; the same one means different things of different things. */
export const fieldName = (event: string, field: string, { maybe }: I18n) =>
  maybe(`field.${thingOf(event)}.${field}`) ?? maybe(`field.${field}`) ?? field;

function currencyOf(changes: unknown, field: string, place: 0 | 1) {
  const [before, after] = (changes as Record<string, [string | null, string | null] | undefined>)[field.replace(/_minor$/, '_currency')] ?? [];
  return (place ? after : before) ?? after ?? before ?? 'PLN';
}

/** One side of a change in words; null when there was nothing, or nothing that the viewer may know. */
export function inWords(told: Told, { field, before, after }: Change, place: 0 | 1): string | null {
  const value = place ? after : before;
  const { i18n, names } = told;
  if (value === null || value === undefined || value === '') return null;
  const text = String(value);
  const kind = KINDS[field]!;
  if (kind in PREFIXES) return names[text] ?? null;
  if (kind === 'code') return i18n.maybe(`${CODES[`${thingOf(told.name)}.${field}`] ?? CODES[field]}.${text}`) ?? text;
  if (kind === 'quote') return i18n.t('history.quote', { text: spoken(text) });
  if (kind === 'number') return i18n.number(Number(value));
  if (kind === 'money') return i18n.money(Number(value), currencyOf(told.changes, field, place));
  return kind === 'instant' ? i18n.dateTime(text) : kind === 'day' ? i18n.day(text) : text;
}
