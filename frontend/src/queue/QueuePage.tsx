import '../tickets/tickets.css';
import './queue.css';
import { useMemo } from 'react';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { useAddress } from '../kit/list/address';
import { List } from '../kit/list/List';
import { useChanges } from '../live/Live';
import { MailsWaiting } from '../mails/MailsWaiting';
import { useSession } from '../session/Session';
import { useBulk } from '../tickets/bulk';
import { TicketRowFragment } from '../tickets/columns';
import { useTicketFacets } from '../tickets/facets';
import { ticketsNamed } from '../tickets/find';
import { ticketKey } from '../tickets/labels';
import { TicketCountsQuery, TicketsAgainQuery } from '../tickets/queries';
import { queueColumns } from './columns';
import { Lanes } from './Lanes';
import { ORDERS, within } from './lanes';
import { Preview } from './Preview';
import { LANES } from './search';

const QueueQuery = graphql(`
  query TicketQueue($first: Int!, $after: String, $filter: TicketFilter, $orderBy: TicketOrder) {
    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...TicketRow }
    }
  }
`, [TicketRowFragment]);

const FACETS = ['kind', 'priority', 'client', 'team'];

/** The technician's queue: what to do next, across clients, by the keyboard alone. */
export default function QueuePage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const { address } = useAddress();
  const lane = LANES.find((one) => [address.lane].flat().includes(one)) ?? 'mine';
  const columns = useMemo(() => queueColumns(i18n), [i18n]);
  const facets = useTicketFacets().filter((one) => FACETS.includes(one.key));
  return (
    <List
      name="queue" title={t('queue')} query={QueueQuery} columns={columns} order={ORDERS[lane]} called={ticketKey} bulk={useBulk()} changes={useChanges('Ticket', TicketsAgainQuery)}
      within={within(viewer.id)[lane]} beside={(id) => <Preview id={id} />}
      page={(data) => ({ ...data.tickets, nodes: readFragment(TicketRowFragment, data.tickets.nodes) })}
      find={{ label: t('tickets.search'), hint: t('tickets.search.hint'), where: ticketsNamed }} facets={facets}
      counts={{ query: TicketCountsQuery, of: (data) => data.tickets.facets }}
      action={<MailsWaiting />} empty={{ title: t(`queue.${lane}.none`), hint: t(`queue.${lane}.none.hint`) }}
    >
      <Lanes me={viewer.id} now={lane} />
    </List>
  );
}
