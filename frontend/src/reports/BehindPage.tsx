import './reports.css';
import { Button, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { chosen, useAddress } from '../kit/list/address';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { TicketLine, TicketLineFragment } from '../tickets/TicketLine';
import { filterIn } from './search';

const BehindQuery = graphql(`
  query TicketsBehind($filter: TicketFilter!, $after: String) {
    tickets(first: 50, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...TicketLine }
    }
  }
`, [TicketLineFragment]);
type Filter = VariablesOf<typeof BehindQuery>['filter'];

/** A page of the tickets, and below it those that were before. */
function Pages({ filter, after, first = false }: { filter: Filter; after: string | null; first?: boolean }) {
  const { t, n } = useI18n();
  const side = isStaff(useSession().viewer) ? 'team' : 'client';
  const [more, show] = useState(false);
  const [{ data, error }, read] = useQuery({ query: BehindQuery, variables: { filter, after } });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <CardSkeleton lines={8} />;
  const { totalCount, nodes, pageInfo } = data.tickets;
  return (
    <>
      {first && <p className="soft report-says">{n('reports.behind', totalCount)}</p>}
      {nodes.length > 0 && (
        <div className="card"><ul className="plain narrow-list">{nodes.map((one) => <TicketLine key={one.id} data={one} side={side} />)}</ul></div>
      )}
      {pageInfo.hasNextPage && !more && <Button variant="default" onClick={() => show(true)}>{t('pages.more')}</Button>}
      {more && <Pages filter={filter} after={pageInfo.endCursor} />}
    </>
  );
}

/** The tickets behind one figure of a report: as many as it says. */
export default function BehindPage() {
  const { t } = useI18n();
  const { address } = useAddress();
  const [written] = chosen(address, 'of');
  const [name = t('tickets')] = chosen(address, 'name');
  const filter = filterIn(written);
  useTitle(name);
  return (
    <div className="page">
      <Link to="/app/reports" className="back"><IconBack size={16} aria-hidden="true" />{t('reports')}</Link>
      <div className="page-head"><Title order={1}>{name}</Title></div>
      <div className="stack">{filter ? <Pages key={written} first filter={filter as Filter} after={null} /> : <Empty title={t('reports.behind.none')} />}</div>
    </div>
  );
}
