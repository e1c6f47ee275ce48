import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { TicketLine, TicketLineFragment } from './TicketLine';

const AlreadyQuery = graphql(`
  query Already($device: ID!) {
    tickets(first: 3, filter: { devices: { some: { id: { eq: $device } } }, state: { in: [NEW, OPEN, PENDING] } }) {
      totalCount
      nodes { id ...TicketLine }
    }
  }
`, [TicketLineFragment]);

/** What is already being done about that device: perhaps nothing new has to be written. */
export function Already({ device, side }: { device: string; side: 'client' | 'team' }) {
  const { t, n } = useI18n();
  const [{ data }] = useQuery({ query: AlreadyQuery, variables: { device } });
  if (!data?.tickets.totalCount) return null;
  const { totalCount, nodes } = data.tickets;
  return (
    <div className="already" role="status">
      <p>{t('new.already')}</p>
      <ul className="plain stack">{nodes.map((one) => <TicketLine key={one.id} data={one} side={side} />)}</ul>
      {totalCount > nodes.length && <p className="soft small">{n('tickets.moreOf', totalCount - nodes.length)}</p>}
    </div>
  );
}
