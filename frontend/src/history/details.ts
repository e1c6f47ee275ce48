import { changesIn, fieldName, inWords, type Change, type Told } from './fields';

/** What is told with its label: who it is given to, who takes it on, when it comes back. */
const LABELLED = ['requester_id', 'assignee_id', 'team_id', 'merged_into_id', 'holder_id', 'reserved_for_id', 'location', 'remind_at'];
/** What speaks for itself. */
const PLAIN = ['pending_party', 'resolution_code', 'pending_reason', 'resolution', 'priority_reason', 'retired_reason', 'lost_how', 'wipe_proof', 'note'];
/** What the sentence has said already: where the thing stands now. */
const SAID = ['state', 'stage', 'resolved_at', 'closed_at', 'ended_at', 'expires_at'];

const isNew = (changes: unknown) => 'id' in (changes as Record<string, unknown>);

function fact(told: Told, change: Change): string | null {
  const { field, before, after } = change;
  const text = inWords(told, change, 1);
  if (PLAIN.includes(field)) return text;
  // Who acts for themselves needs no second mention.
  if ((field === 'requester_id' || field === 'assignee_id') && after === told.actor) return null;
  if (text) return told.i18n.t('history.fact', { what: told.i18n.maybe(`fact.${field}`) ?? field, value: text });
  const from = field === 'holder_id' && before && !after ? inWords(told, change, 0) : null;
  return from && told.i18n.t('history.fact', { what: told.i18n.t('fact.holder_before'), value: from });
}

function correction(told: Told, change: Change): string | null {
  const before = inWords(told, change, 0);
  const after = inWords(told, change, 1);
  if (!before && !after) return null;
  const what = fieldName(told.name, change.field, told.i18n);
  const nothing = told.i18n.t('history.nothing');
  return told.i18n.t('history.changed', { what, before: before ?? nothing, after: after ?? nothing });
}

/** The changes of an event that are worth a line to everybody who reads it. */
export function details(told: Told): string[] {
  const changes = changesIn(told.changes);
  const facts = changes.filter(({ field }) => LABELLED.includes(field) || PLAIN.includes(field)).map((one) => fact(told, one));
  const rest = isNew(told.changes ?? {}) ? [] : changes.filter(({ field }) => ![...LABELLED, ...PLAIN, ...SAID].includes(field));
  return [...facts, ...rest.map((one) => correction(told, one))].filter((line): line is string => !!line);
}

export type Row = { field: string; what: string; before: string | null; after: string | null };

/** Everything that changed, for whoever wants to know exactly. */
export const rows = (told: Told): Row[] =>
  changesIn(told.changes)
    .map((one) => ({
      field: one.field, what: fieldName(told.name, one.field, told.i18n), before: inWords(told, one, 0), after: inWords(told, one, 1),
    }))
    .filter(({ before, after }) => before || after);
