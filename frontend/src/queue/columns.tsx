import { Link } from '@tanstack/react-router';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';
import { When } from '../kit/When';
import type { TicketRow } from '../tickets/columns';
import { Due } from '../tickets/Due';
import { PriorityTag, ticketKey } from '../tickets/labels';

type QueueColumn = Column<TicketRow, 'DUE_AT' | 'UPDATED_AT'>;

function Named({ ticket }: { ticket: TicketRow }) {
  return (
    <span className="queue-row">
      <span className="soft small">{ticketKey(ticket)} · {ticket.client?.name}</span>
      <span className="queue-title">
        {(ticket.priority === 'P1' || ticket.priority === 'P2') && <><PriorityTag priority={ticket.priority} short /> </>}
        <Link to="/app/tickets/$id" params={{ id: ticket.id }} className="row-link">{ticket.title}</Link>
      </span>
    </span>
  );
}

/** The columns of the queue: what it is, whose, and when it is due. */
export function queueColumns({ t }: I18n): QueueColumn[] {
  return [
    { key: 'title', title: t('ticket.title'), card: 'name', cell: (one) => <Named ticket={one} /> },
    { key: 'due', title: t('ticket.due'), width: 's', card: 'tags', order: 'DUE_AT', cell: (one) => <Due at={one.dueAt} state={one.slaState} /> },
    { key: 'updated', title: t('ticket.updated'), width: 's', optional: 'hidden', card: 'foot', order: 'UPDATED_AT', cell: (one) => <span className="soft"><When at={one.updatedAt} /></span> },
  ];
}
