import './tickets.css';
import { Skeleton, Table, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { More, PAGE, usePages } from '../kit/Pages';
import { Empty, Failure } from '../kit/says';
import { LinkButton } from '../kit/LinkButton';
import { useTitle } from '../kit/title';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import type { Viewer } from '../session/viewer';
import type { TicketSearch } from './search';
import { TicketFilters } from './TicketFilters';
import { TicketCard, TicketHeadings, TicketRow, TicketRowFragment } from './TicketRow';
import { TurnTiles, type Filter } from './TurnTiles';

const TicketsQuery = graphql(`
  query Tickets($first: Int!, $after: String, $filter: TicketFilter) {
    tickets(first: $first, after: $after, filter: $filter, orderBy: { field: UPDATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...TicketRow }
    }
  }
`, [TicketRowFragment]);

type Side = 'client' | 'team';
const route = getRouteApi('/app/tickets');

/** The viewer's own: what they asked for, or, in the team, what they are on. */
const mineOf = (viewer: Viewer): Filter =>
  isStaff(viewer) ? { assignee: { id: { eq: viewer.id } } } : { requester: { id: { eq: viewer.id } } };

/** ZAWIL-42 is one ticket; anything else is words. */
function wordsOf(words: string): Filter {
  const [, code, number] = /^\s*([a-z]+)-(\d{1,9})\s*$/i.exec(words) ?? [];
  return code ? { client: { code: { eq: code.toUpperCase() } }, number: { eq: Number(number) } } : { search: words };
}

function filterOf(search: TicketSearch, within: Filter): Filter {
  return {
    ...within,
    ...(search.q && wordsOf(search.q)),
    ...(search.state && { state: { in: search.state } }),
    ...(search.turn && { turn: { eq: search.turn } }),
  };
}

function Page({ filter, after, side, cards }: { filter: Filter; after: string | null; side: Side; cards: boolean }) {
  const [{ data }] = useQuery({ query: TicketsQuery, variables: { first: PAGE, after, filter } });
  if (data) return data.tickets.nodes.map((one) => (cards ? <TicketCard key={one.id} data={one} side={side} /> : <TicketRow key={one.id} data={one} side={side} />));
  if (cards) return <li className="list-card"><Skeleton h={72} /></li>;
  return Array.from({ length: 8 }, (_, i) => <Table.Tr key={i}><Table.Td colSpan={7}><Skeleton h={20} /></Table.Td></Table.Tr>);
}

function List({ filter, side }: { filter: Filter; side: Side }) {
  const { t } = useI18n();
  const pages = usePages();
  const cards = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const [{ data, fetching, error }, read] = useQuery({ query: TicketsQuery, variables: { first: PAGE, after: pages.last, filter } });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (data?.tickets.totalCount === 0) return <div className="card">{Object.keys(filter).length ? <Empty title={t('tickets.none')} hint={t('tickets.none.hint')} /> : <Empty title={t('tickets.empty')} hint={t('tickets.empty.hint')} />}</div>;
  const body = pages.cursors.map((after) => <Page key={after ?? ''} filter={filter} after={after} side={side} cards={cards} />);
  return (
    <>
      {cards
        ? <ul className="plain list-cards">{body}</ul>
        : (
          <div className="card list-table">
            <Table verticalSpacing="sm" highlightOnHover><Table.Thead><TicketHeadings side={side} /></Table.Thead><Table.Tbody>{body}</Table.Tbody></Table>
          </div>
        )}
      <More pages={pages} page={data?.tickets} what="tickets.count" loading={fetching && !data} />
    </>
  );
}

/** Tickets: find one, and see at once whose move it is. */
export default function TicketsPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const search = route.useSearch();
  const go = route.useNavigate();
  const side = isStaff(viewer) ? 'team' : 'client';
  const within = search.mine ? mineOf(viewer) : {};
  const filter = filterOf(search, within);
  const change = (part: TicketSearch) => go({ search: (before) => ({ ...before, ...part }), replace: true });
  useTitle(t('tickets'));
  return (
    <div className="page">
      <div className="page-head">
        <Title order={1}>{t('tickets')}</Title>
        {may(viewer, 'ASK') && <LinkButton to="/app/tickets/new" leftSection={<IconPlus size={18} />}>{t('tickets.new')}</LinkButton>}
      </div>
      <TurnTiles side={side} within={within} chosen={search.turn} choose={(turn) => change({ turn })} />
      <TicketFilters search={search} change={change} mine={may(viewer, 'OBSERVE') ? `tickets.mine.${side}` : null} />
      <List key={JSON.stringify(filter)} filter={filter} side={side} />
    </div>
  );
}
