import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';

export const SentenceFragment = graphql(`
  fragment Sentence on HistoryEvent {
    id
    name
    audience
    changes
    actor { id name }
  }
`);

/** What a change holds of a person: their id without its prefix. */
export const numberOf = (person: { id: string } | null) => person?.id.slice('per_'.length);

/** Who did what, as a sentence. */
export function Sentence({ data }: { data: FragmentOf<typeof SentenceFragment> }) {
  const { t, maybe } = useI18n();
  const { name, audience, actor, changes } = readFragment(SentenceFragment, data);
  const who = actor?.name ?? t('history.system');
  const [, taken] = (changes as { assignee_id?: [unknown, string] } | null)?.assignee_id ?? [];
  const special = audience === 'INTERNAL' ? 'internal' : taken && taken === numberOf(actor) ? 'self' : null;
  const text = (special && maybe(`event.${name}.${special}`)) ?? maybe(`event.${name}`) ?? t('event.other', { name });
  const [before, after] = text.split('{who}');
  return <p className="event-what">{before}{after !== undefined && <strong>{who}</strong>}{after}</p>;
}
