import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { When } from '../kit/When';
import { PriorityTag, StateTag, ticketKey, TurnTag } from './labels';

export const TicketRowFragment = graphql(`
  fragment TicketRow on Ticket {
    id
    number
    title
    state
    turn
    priority
    updatedAt
    client { id code }
    requester { id name }
    assignee { id name }
  }
`);
type Props = { data: FragmentOf<typeof TicketRowFragment>; side: 'client' | 'team' };

/** Headings of the table, in the order of the cells below. */
export function TicketHeadings({ side }: { side: 'client' | 'team' }) {
  const { t } = useI18n();
  return (
    <Table.Tr>
      <Table.Th scope="col">{t('ticket.key')}</Table.Th>
      <Table.Th scope="col">{t('ticket.title')}</Table.Th>
      <Table.Th scope="col">{t('tickets.turn')}</Table.Th>
      {side === 'team' && <Table.Th scope="col">{t('tickets.state')}</Table.Th>}
      <Table.Th scope="col">{t('ticket.requester')}</Table.Th>
      <Table.Th scope="col">{t('ticket.assignee')}</Table.Th>
      <Table.Th scope="col">{t('ticket.updated')}</Table.Th>
    </Table.Tr>
  );
}

/** One ticket as a row, where there is room for a table. */
export function TicketRow({ data, side }: Props) {
  const ticket = readFragment(TicketRowFragment, data);
  const urgent = side === 'team' && (ticket.priority === 'P1' || ticket.priority === 'P2');
  return (
    <Table.Tr className="list-row">
      <Table.Td className="figures soft nowrap">{ticketKey(ticket)}</Table.Td>
      <Table.Th scope="row">
        <Link to="/app/tickets/$id" params={{ id: ticket.id }} className="row-link">{ticket.title}</Link>
        {urgent && <> <PriorityTag priority={ticket.priority} short /></>}
      </Table.Th>
      <Table.Td><TurnTag turn={ticket.turn} side={side} /></Table.Td>
      {side === 'team' && <Table.Td><StateTag state={ticket.state} /></Table.Td>}
      <Table.Td className="nowrap">{ticket.requester?.name ?? '–'}</Table.Td>
      <Table.Td className={ticket.assignee ? 'nowrap' : 'soft'}>{ticket.assignee?.name ?? '–'}</Table.Td>
      <Table.Td className="soft"><When at={ticket.updatedAt} /></Table.Td>
    </Table.Tr>
  );
}

/** One ticket as a card, on a phone or in a narrow column. */
export function TicketCard({ data, side }: Props) {
  const ticket = readFragment(TicketRowFragment, data);
  return (
    <li className="list-card">
      <p className="list-card-top soft small figures"><span>{ticketKey(ticket)}</span><When at={ticket.updatedAt} /></p>
      <p><Link to="/app/tickets/$id" params={{ id: ticket.id }} className="row-link">{ticket.title}</Link></p>
      <p className="list-card-tags">
        <TurnTag turn={ticket.turn} side={side} />
        {side === 'team' && <StateTag state={ticket.state} />}
      </p>
      <p className="soft small">{[ticket.requester?.name, ticket.assignee?.name].filter(Boolean).join(' → ')}</p>
    </li>
  );
}
