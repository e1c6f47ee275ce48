import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Mark } from '../kit/Mark';
import { spoken } from '../kit/markdown/mention';
import { Unfinished, UnfinishedFragment } from './cards/Unfinished';
import { TicketNow } from './commands';
import { isOurMove } from './labels';
import { turnSince } from './turnSince';
import { Verbs } from './Verbs';

export const TurnCardFragment = graphql(`
  fragment TurnCard on Ticket {
    id
    client { id }
    requester { id }
    history(first: 30) { nodes { id name at changes } }
    ...TicketNow
    ...Unfinished
  }
`, [TicketNow, UnfinishedFragment]);
type Side = 'client' | 'team';
type Now = FragmentOf<typeof TicketNow>;

/** One sentence that says where things are, from where the viewer stands. */
function Sentence({ now, side }: { now: Now; side: Side }) {
  const { t, dateTime, date } = useI18n();
  const ticket = readFragment(TicketNow, now);
  const key = ticket.state === 'PENDING' && ticket.pendingParty ? (`now.PENDING.${ticket.pendingParty}.${side}` as const) : (`now.${ticket.state}.${side}` as const);
  const quote = ticket.state === 'PENDING' ? ticket.pendingReason : ticket.resolution;
  const ended = ticket.closedAt ?? ticket.resolvedAt;
  return (
    <>
      <p>{t(key, { name: ticket.assignee?.name ?? t('ticket.nobody') })}</p>
      {ticket.state === 'PENDING' && ticket.remindAt && <p className="soft small">{t('ticket.remind', { at: dateTime(ticket.remindAt) })}</p>}
      {quote && <blockquote className="quote prose">{spoken(quote)}</blockquote>}
      {ticket.state !== 'PENDING' && ticket.resolutionCode && ended && (
        <p className="soft small">{t(`resolution.${ticket.resolutionCode}`)} · {date(ended)}</p>
      )}
    </>
  );
}

/** Whose move it is, why, and what the viewer can do about it. */
export function TurnCard({ data, side }: { data: FragmentOf<typeof TurnCardFragment>; side: Side }) {
  const { t, dateTime } = useI18n();
  const ticket = readFragment(TurnCardFragment, data);
  const now = readFragment(TicketNow, ticket);
  const since = turnSince(ticket.history.nodes, now.state === 'PENDING');
  return (
    <div className="turn" data-ours={isOurMove(now.turn, side) || undefined}>
      <Card>
        <p className="turn-whose"><Mark turn={now.turn} size={22} /> {t(`turn.${now.turn}.${side}`)}</p>
        {since && <p className="small">{t('turn.since', { at: dateTime(since) })}</p>}
        <Sentence now={ticket} side={side} />
        <Verbs data={ticket} unfinished={<Unfinished data={ticket} />} next={{ client: ticket.client?.id, requester: side === 'team' ? ticket.requester?.id : null }} />
      </Card>
    </div>
  );
}
