import type { makeI18n } from '../kit/i18n';

type I18n = Pick<ReturnType<typeof makeI18n>, 'maybe' | 't'>;
type Change = [before: unknown, after: unknown];

const WORDS = ['pendingReason', 'resolution', 'retiredReason'];
const CODES: Record<string, string> = { pendingParty: 'party', resolutionCode: 'resolution', priority: 'priority' };

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

function said(name: string, [before, after]: Change, { maybe, t }: I18n): string | null {
  if (after === null || after === undefined || after === '') return null;
  if (WORDS.includes(name)) return t('history.quote', { text: String(after) });
  if (name in CODES) return maybe(`${CODES[name]}.${String(after)}`);
  if (name === 'title' && before) return t('history.renamed', { before: String(before), after: String(after) });
  if (name === 'location') return String(after);
  return null;
}

/** The changes of an event that are worth a line to people; ids and times are not. */
export function details(changes: unknown, i18n: I18n): string[] {
  if (!changes || typeof changes !== 'object') return [];
  return Object.entries(changes as Record<string, unknown>).flatMap(([name, change]) => {
    const line = Array.isArray(change) ? said(camel(name), change as Change, i18n) : null;
    return line ? [line] : [];
  });
}
