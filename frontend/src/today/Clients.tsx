import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Failure } from '../kit/says';
import { When } from '../kit/When';
import { useLive } from '../live/Live';
import { ticketKey } from '../tickets/labels';
import type { State, ticketSearch } from '../tickets/search';

const ClientsQuery = graphql(`
  query TodayClients {
    clients: organisations(first: 100, filter: { kind: { eq: CLIENT } }) {
      nodes {
        id
        code
        name
        open: tickets(first: 1, filter: { turn: { in: [CLIENT, IT, THIRD_PARTY] } }, orderBy: { field: OPENED_AT, direction: ASC }) {
          facets(by: [TURN]) { values { value count } }
          nodes { id number openedAt }
        }
        urgent: tickets(first: 1, filter: { turn: { in: [CLIENT, IT, THIRD_PARTY] }, priority: { in: [P1, P2] } }) { totalCount }
        free: tickets(first: 1, filter: { turn: { in: [CLIENT, IT, THIRD_PARTY] }, not: { assignee: {} } }) { totalCount }
      }
    }
  }
`);
type Client = ResultOf<typeof ClientsQuery>['clients']['nodes'][number];
type Search = ReturnType<typeof ticketSearch>;
const OPEN: State[] = ['NEW', 'OPEN', 'PENDING', 'RESOLVED'];

/** What is counted for each client: under which heading, and which list shows the same. */
const COUNTS: { key: 'open' | 'ours' | 'urgent' | 'free' | 'asked'; of: (one: Client) => number; search: Search }[] = [
  { key: 'open', of: (one) => one.open.facets[0]!.values.reduce((sum, { count }) => sum + count, 0), search: { state: OPEN } },
  { key: 'ours', of: (one) => turned(one, 'IT'), search: { turn: ['IT'] } },
  { key: 'urgent', of: (one) => one.urgent.totalCount, search: { state: OPEN, priority: ['P1', 'P2'] } },
  { key: 'free', of: (one) => one.free.totalCount, search: { state: OPEN, whose: ['nobody'] } },
  { key: 'asked', of: (one) => turned(one, 'CLIENT'), search: { turn: ['CLIENT'] } },
];
const turned = (one: Client, turn: string) => one.open.facets[0]!.values.find(({ value }) => value === turn)?.count ?? 0;

/** Those first with what hurts most. */
const byNeed = (a: Client, b: Client) =>
  b.urgent.totalCount - a.urgent.totalCount || b.free.totalCount - a.free.totalCount || COUNTS[0]!.of(b) - COUNTS[0]!.of(a);

function Count({ client, of }: { client: Client; of: (typeof COUNTS)[number] }) {
  const { t } = useI18n();
  const count = of.of(client);
  if (!count) return <span className="soft">0</span>;
  const alarming = of.key === 'urgent' || of.key === 'free';
  return (
    <Link to="/app/tickets" search={{ ...of.search, client: [client.id] }} className="today-count" data-tone={alarming ? 'honey' : undefined} aria-label={`${t(`today.clients.${of.key}`)}: ${count}, ${client.name}`}>
      {count}
    </Link>
  );
}

function Oldest({ client }: { client: Client }) {
  const [oldest] = client.open.nodes;
  if (!oldest) return <span className="soft">–</span>;
  return (
    <span className="today-oldest">
      <Link to="/app/tickets/$id" params={{ id: oldest.id }} className="figures">{ticketKey({ ...oldest, client })}</Link> <span className="soft small"><When at={oldest.openedAt} /></span>
    </span>
  );
}

function AsTable({ clients }: { clients: Client[] }) {
  const { t } = useI18n();
  return (
    <div className="today-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('ticket.client')}</th>
            {COUNTS.map(({ key }) => <th key={key} scope="col" className="today-number">{t(`today.clients.${key}`)}</th>)}
            <th scope="col">{t('today.clients.oldest')}</th>
          </tr>
        </thead>
        <tbody>
          {clients.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              {COUNTS.map((of) => <td key={of.key} className="today-number figures"><Count client={one} of={of} /></td>)}
              <td><Oldest client={one} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AsCards({ clients }: { clients: Client[] }) {
  const { t } = useI18n();
  return (
    <ul className="plain today-lines">
      {clients.map((one) => (
        <li key={one.id} className="today-client">
          <h3>{one.name}</h3>
          <dl>{COUNTS.map((of) => <div key={of.key}><dt>{t(`today.clients.${of.key}`)}</dt><dd className="figures"><Count client={one} of={of} /></dd></div>)}</dl>
          <p className="small"><span className="soft">{t('today.clients.oldest')}:</span> <Oldest client={one} /></p>
        </li>
      ))}
    </ul>
  );
}

/** How it stands with each client, those first that need somebody most. */
export function Clients() {
  const { t } = useI18n();
  const narrow = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const [{ data, error }, read] = useQuery({ query: ClientsQuery });
  useLive(null, read);
  if (!data) return error ? <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /> : <CardSkeleton lines={4} />;
  const sorted = [...data.clients.nodes].sort(byNeed);
  return <Card title={t('today.clients')}>{narrow ? <AsCards clients={sorted} /> : <AsTable clients={sorted} />}</Card>;
}
