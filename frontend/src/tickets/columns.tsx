import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';
import { When } from '../kit/When';
import { Due } from './Due';
import { PriorityTag, StateTag, ticketKey, TurnTag } from './labels';

export const TicketRowFragment = graphql(`
  fragment TicketRow on Ticket {
    id
    number
    title
    kind
    state
    turn
    priority
    openedAt
    updatedAt
    slaState
    dueAt
    client { id code name }
    requester { id name }
    assignee { id name }
  }
`);
export type TicketRow = ResultOf<typeof TicketRowFragment>;
type TicketColumn = Column<TicketRow, 'NUMBER' | 'PRIORITY' | 'OPENED_AT' | 'UPDATED_AT' | 'DUE_AT'>;

function Named({ ticket, urgent }: { ticket: TicketRow; urgent: boolean }) {
  return (
    <>
      {urgent && <><PriorityTag priority={ticket.priority} short /> </>}
      <Link to="/app/tickets/$id" params={{ id: ticket.id }} className="row-link">{ticket.title}</Link>
    </>
  );
}

/** What both sides see of each ticket: whose move it is, not the states of the work. */
function shared({ t }: I18n, side: 'client' | 'team'): TicketColumn[] {
  const urgent = (one: TicketRow) => side === 'team' && (one.priority === 'P1' || one.priority === 'P2');
  return [
    { key: 'key', title: t('ticket.key'), width: 's', card: 'top', order: 'NUMBER', cell: (one) => <span className="figures soft nowrap">{ticketKey(one)}</span> },
    { key: 'title', title: t('ticket.title'), card: 'name', cell: (one) => <Named ticket={one} urgent={urgent(one)} /> },
    { key: 'turn', title: t('tickets.turn'), width: side === 'team' ? 's' : 'l', card: 'tags', cell: (one) => <TurnTag turn={one.turn} side={side} short={side === 'team'} /> },
    { key: 'requester', title: t('ticket.requester'), width: 'm', optional: true, card: 'foot', cell: (one) => one.requester?.name },
    { key: 'assignee', title: t('ticket.assignee'), width: 'm', optional: true, card: 'foot', cell: (one) => one.assignee?.name },
    { key: 'kind', title: t('ticket.kind'), width: 's', optional: 'hidden', cell: (one) => t(`kind.${one.kind}`) },
    { key: 'opened', title: t('ticket.opened'), width: 's', optional: 'hidden', order: 'OPENED_AT', cell: (one) => <span className="soft"><When at={one.openedAt} /></span> },
    { key: 'updated', title: t('ticket.updated'), width: 's', optional: true, card: 'top', order: 'UPDATED_AT', cell: (one) => <span className="soft"><When at={one.updatedAt} /></span> },
  ];
}

/** The columns of the ticket list, from where the viewer stands. */
export function ticketColumns(i18n: I18n, side: 'client' | 'team'): TicketColumn[] {
  const columns = shared(i18n, side);
  if (side === 'client') return columns;
  const { t } = i18n;
  const team: TicketColumn[] = [
    { key: 'state', title: t('tickets.state'), width: 's', optional: 'hidden', card: 'tags', cell: (one) => <StateTag state={one.state} /> },
    { key: 'priority', title: t('ticket.priority'), width: 's', optional: 'hidden', order: 'PRIORITY', cell: (one) => <PriorityTag priority={one.priority} /> },
    { key: 'due', title: t('ticket.due'), width: 's', optional: true, card: 'tags', order: 'DUE_AT', cell: (one) => <Due at={one.dueAt} state={one.slaState} /> },
    { key: 'client', title: t('ticket.client'), width: 'l', optional: 'hidden', cell: (one) => one.client?.name },
  ];
  return [...columns.slice(0, 3), ...team, ...columns.slice(3)];
}
