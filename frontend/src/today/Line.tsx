import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import type { FragmentOf } from '../graphql';
import { graphql, readFragment } from '../graphql';
import { ticketKey } from '../tickets/labels';

export const LineFragment = graphql(`
  fragment TodayLine on Ticket { id number title client { id code } }
`);

type Props = { data: FragmentOf<typeof LineFragment>; facts: ReactNode[]; says?: ReactNode; children?: ReactNode };

/** A ticket in two lines: what it is, what is known of it in passing, and what can be done at once. */
export function Line({ data, facts, says, children }: Props) {
  const ticket = readFragment(LineFragment, data);
  return (
    <li className="today-line">
      <div className="today-what">
        <Link to="/app/tickets/$id" params={{ id: ticket.id }} className="row-link">{ticket.title}</Link>
        {says && <p className="today-says">{says}</p>}
        <p className="soft small">
          <span className="figures">{ticketKey(ticket)}</span>
          {facts.filter(Boolean).map((fact, i) => <Fragment key={i}> · {fact}</Fragment>)}
        </p>
      </div>
      {children}
    </li>
  );
}
