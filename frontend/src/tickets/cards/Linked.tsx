import { Link } from '@tanstack/react-router';
import { readFragment, type FragmentOf } from '../../graphql';
import { useI18n } from '../../kit/i18n';
import { ticketKey, TurnTag } from '../labels';
import { LinkedFragment } from './other';

type Side = 'client' | 'team';

/** The other ticket in a line: its number, what it is about, and how it stands. */
export function Linked({ data, side }: { data: FragmentOf<typeof LinkedFragment>; side: Side }) {
  const { t } = useI18n();
  const ticket = readFragment(LinkedFragment, data);
  return (
    <>
      <Link to="/app/tickets/$id" params={{ id: ticket.id }}><span className="figures">{ticketKey(ticket)}</span> {ticket.title}</Link>
      {side === 'team' ? <span className="soft small">{t(`state.${ticket.state}`)}</span> : <TurnTag turn={ticket.turn} side="client" />}
    </>
  );
}
