import './tickets.css';
import { useMemo } from 'react';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { chosen, toggled, useAddress } from '../kit/list/address';
import { filterOf } from '../kit/list/choice';
import { List } from '../kit/list/List';
import { Views } from '../kit/list/Views';
import { useChanges } from '../live/Live';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { useBulk } from './bulk';
import { ticketColumns, TicketRowFragment } from './columns';
import { useTicketFacets } from './facets';
import { ticketsNamed } from './find';
import { ticketKey } from './labels';
import { TicketCountsQuery, TicketsAgainQuery } from './queries';
import { useRequesterFacet } from './requesters';
import { TURNS } from './search';
import { TurnTiles } from './TurnTiles';
import { ticketViews } from './views';

const TicketsQuery = graphql(`
  query Tickets($first: Int!, $after: String, $filter: TicketFilter, $orderBy: TicketOrder) {
    tickets(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...TicketRow }
    }
  }
`, [TicketRowFragment]);

/** Tickets: find one, and see at once whose move it is. */
export default function TicketsPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const side = isStaff(viewer) ? 'team' : 'client';
  const { address, change } = useAddress();
  const columns = useMemo(() => ticketColumns(i18n, side), [i18n, side]);
  const facets = [...useTicketFacets(), ...useRequesterFacet()];
  const whose = facets.filter((one) => one.key === 'whose');
  return (
    <List
      name="tickets" title={t('tickets')} query={TicketsQuery} columns={columns} order="-updated" called={ticketKey} bulk={useBulk()} changes={useChanges('Ticket', TicketsAgainQuery)}
      action={may(viewer, 'ASK') && <LinkButton to="/app/tickets/new" leftSection={<IconPlus size={18} />}>{t('tickets.new')}</LinkButton>}
      page={(data) => ({ ...data.tickets, nodes: readFragment(TicketRowFragment, data.tickets.nodes) })}
      find={{ label: t('tickets.search'), hint: t('tickets.search.hint'), where: ticketsNamed }} facets={facets}
      counts={{ query: TicketCountsQuery, of: (data) => data.tickets.facets }}
      empty={{ title: t('tickets.empty'), hint: t('tickets.empty.hint') }}
    >
      <TurnTiles
        side={side} within={filterOf({ whose: address.whose }, whose, ticketsNamed)} chosen={TURNS.find((one) => chosen(address, 'turn').includes(one))}
        choose={(turn) => change(toggled(address, 'turn', turn, true))}
      />
      <Views about="TICKETS" ready={ticketViews(i18n, viewer)} />
    </List>
  );
}
