import { Link } from '@tanstack/react-router';
import { deviceName } from '../devices/labels';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Sentence, SentenceFragment } from '../history/Sentence';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { When } from '../kit/When';
import { ticketKey } from '../tickets/labels';
import { grouped } from './grouped';

const SubjectFragment = graphql(`
  fragment ChangedThing on Node {
    __typename
    id
    ... on Ticket { number title client { id code } }
    ... on Device { tag model { id manufacturer name } }
    ... on Person { name }
    ... on Membership { person { id name } }
    ... on Import { fileName }
  }
`);
export const ChangesFragment = graphql(`
  fragment Changes on Query {
    history(first: 40, before: $seen, filter: { audience: { ne: PRIVATE }, not: { actor: { id: { eq: $me } } } }) {
      pageInfo { startCursor }
      nodes { id at requestId subject { __typename id ...ChangedThing } ...Sentence }
    }
  }
`, [SubjectFragment, SentenceFragment]);

const GROUPS = 5;
const SENTENCES = 2;

/** The thing that the changes are of, and the way to it. */
function Thing({ data }: { data: FragmentOf<typeof SubjectFragment> }) {
  const thing = readFragment(SubjectFragment, data);
  switch (thing.__typename) {
    case 'Ticket':
      return <><Link to="/app/tickets/$id" params={{ id: thing.id }} className="row-link">{thing.title}</Link> <span className="soft small figures nowrap">{ticketKey(thing)}</span></>;
    case 'Device':
      return <><Link to="/app/devices/$id" params={{ id: thing.id }} className="row-link">{deviceName(thing)}</Link> <span className="soft small figures nowrap">{thing.tag}</span></>;
    case 'Person':
      return <strong>{thing.name}</strong>;
    case 'Membership':
      return <strong>{thing.person?.name}</strong>;
    case 'Import':
      return <strong>{thing.fileName}</strong>;
    default:
      return null;
  }
}

/** What others have done since the last visit, thing by thing. */
export function Changes({ data, since }: { data: FragmentOf<typeof ChangesFragment>; since: string | null }) {
  const { t, n, dateTime } = useI18n();
  const groups = grouped(readFragment(ChangesFragment, data).history.nodes);
  return (
    <Card title={t(since ? 'today.changes.since' : 'today.changes')}>
      {since && <p className="soft small today-since">{t('today.changes.last', { at: dateTime(since) })}</p>}
      {!groups.length && <p className="soft">{t('today.changes.none')}</p>}
      <ul className="plain today-changes">
        {groups.slice(0, GROUPS).map(({ key, of }) => (
          <li key={key}>
            <p className="today-thing"><span>{of[0]!.subject && <Thing data={of[0]!.subject} />}</span><span className="soft small"><When at={of[0]!.at} /></span></p>
            {of.slice(0, SENTENCES).map((one) => <Sentence key={one.id} data={one} />)}
            {of.length > SENTENCES && <p className="soft small">{n('today.changes.more', of.length - SENTENCES)}</p>}
          </li>
        ))}
      </ul>
      {groups.length > GROUPS && <p className="soft small today-rest">{n('today.changes.rest', groups.length - GROUPS)}</p>}
    </Card>
  );
}
