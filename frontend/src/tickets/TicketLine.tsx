import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { When } from '../kit/When';
import { ticketKey, TurnTag } from './labels';

export const TicketLineFragment = graphql(`
  fragment TicketLine on Ticket { id number title turn openedAt client { id code } }
`);

/** A ticket in one breath, on the page of something else. */
export function TicketLine({ data, side }: { data: FragmentOf<typeof TicketLineFragment>; side: 'client' | 'team' }) {
  const ticket = readFragment(TicketLineFragment, data);
  return (
    <li className="line">
      <span className="line-what">
        <Link to="/app/tickets/$id" params={{ id: ticket.id }} className="row-link">{ticket.title}</Link>
        <span className="soft small figures">{ticketKey(ticket)} · <When at={ticket.openedAt} /></span>
      </span>
      <TurnTag turn={ticket.turn} side={side} />
    </li>
  );
}
