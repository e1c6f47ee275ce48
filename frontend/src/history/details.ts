import type { makeI18n } from '../kit/i18n';

type I18n = Pick<ReturnType<typeof makeI18n>, 'maybe' | 't'>;
type Change = [before: unknown, after: unknown];
/** Names of people by the number in their id: what a change of a person holds. */
export type Names = Record<string, string>;

const WORDS = ['pending_reason', 'resolution', 'retired_reason'];
const CODES: Record<string, string> = { pending_party: 'party', resolution_code: 'resolution' };
const PEOPLE = ['holder_id', 'assignee_id'];

function changed(changes: unknown): [string, Change][] {
  if (!changes || typeof changes !== 'object') return [];
  return Object.entries(changes).filter((pair): pair is [string, Change] => Array.isArray(pair[1]));
}

function said(name: string, [before, after]: Change, names: Names, { maybe, t }: I18n): string | null {
  if (after === null || after === undefined || after === '') return null;
  const text = String(after);
  if (WORDS.includes(name)) return t('history.quote', { text });
  if (PEOPLE.includes(name)) return names[text] ?? null;
  if (name in CODES) return maybe(`${CODES[name]}.${text}`);
  if (name === 'location') return text;
  if (before === null || before === undefined) return null;
  if (name === 'title') return t('history.renamed', { before: String(before), after: text });
  return name === 'priority' ? maybe(`priority.${text}`) : null;
}

/** What is short comes before what somebody wrote. */
const weight = ([name]: [string, Change]) => (WORDS.includes(name) ? 1 : 0);

/** The changes of an event that are worth a line to people. */
export const details = (changes: unknown, names: Names, i18n: I18n): string[] =>
  changed(changes)
    .sort((one, other) => weight(one) - weight(other))
    .flatMap(([name, change]) => said(name, change, names, i18n) ?? []);

/** Ids of the people a change put somewhere. */
export const peopleIn = (changes: unknown): string[] =>
  changed(changes).flatMap(([name, [, after]]) => (PEOPLE.includes(name) && after ? [`per_${String(after)}`] : []));
