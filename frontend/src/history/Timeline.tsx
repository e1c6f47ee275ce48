import './history.css';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconLock } from '../kit/icons';
import { When } from '../kit/When';
import { details, peopleIn, type Names } from './details';

export const TimelineFragment = graphql(`
  fragment Timeline on HistoryEvent {
    id
    name
    effectiveAt
    audience
    changes
    actor { id name }
    onBehalfOf { id name }
  }
`);

const NamesQuery = graphql(`
  query Names($ids: [ID!]) {
    people(first: 100, filter: { id: { in: $ids } }) { nodes { id name } }
  }
`);
type Events = (FragmentOf<typeof TimelineFragment> & { id: string })[];

/** Changes hold ids of people; this reads their names, as far as the viewer may know them. */
function useNames(events: Events): Names {
  const changes = events.map((event) => readFragment(TimelineFragment, event).changes);
  const ids = [...new Set(changes.flatMap(peopleIn))].sort().slice(0, 100);
  const [{ data }] = useQuery({ query: NamesQuery, variables: { ids }, pause: !ids.length });
  return Object.fromEntries((data?.people.nodes ?? []).map((one) => [one.id.slice('per_'.length), one.name]));
}

function Entry({ data, names }: { data: FragmentOf<typeof TimelineFragment>; names: Names }) {
  const i18n = useI18n();
  const event = readFragment(TimelineFragment, data);
  const by = [event.actor?.name, event.onBehalfOf && i18n.t('history.behalf', { name: event.onBehalfOf.name })].filter(Boolean).join(', ');
  const lines = details(event.changes, names, i18n).filter((line) => line !== event.actor?.name);
  const internal = event.audience === 'INTERNAL';
  const named = (internal && i18n.maybe(`event.${event.name}.internal`)) || i18n.maybe(`event.${event.name}`);
  return (
    <li className="event">
      <p className="event-what">
        {named ?? i18n.t('event.other', { name: event.name })}
        {internal && <IconLock size={13} role="img" aria-label={i18n.t('comment.internal.hint')} />}
      </p>
      {lines.map((line) => <p key={line} className="event-detail">{line}</p>)}
      <p className="soft small">{by && `${by} · `}<When at={event.effectiveAt} /></p>
    </li>
  );
}

/** What happened, newest first, in sentences. */
export function Timeline({ events, total }: { events: Events; total: number }) {
  const { t, n } = useI18n();
  const names = useNames(events);
  if (!events.length) return <p className="soft">{t('history.none')}</p>;
  return (
    <>
      <ol className="plain events">{events.map((event) => <Entry key={event.id} data={event} names={names} />)}</ol>
      {total > events.length && <p className="soft small">{n('history.earlier', total - events.length)}</p>}
    </>
  );
}
