import '../tickets/ticket.css';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Failure } from '../kit/says';
import { useLive } from '../live/Live';
import { Composer } from '../tickets/Composer';
import { Conversation, ConversationFragment, wordsOf } from '../tickets/Conversation';
import { Due } from '../tickets/Due';
import { PriorityTag, StateTag, ticketKey } from '../tickets/labels';
import { Deeds, DeedsFragment } from './Deeds';

const PreviewQuery = graphql(`
  query QueuePreview($id: ID!) {
    ticket(id: $id) {
      id
      number
      title
      state
      priority
      slaState
      dueAt
      client { id code name }
      viewerCan { comment }
      ...QueueDeeds
      ...Conversation
    }
  }
`, [DeedsFragment, ConversationFragment]);

const leaveText = (event: KeyboardEvent) => {
  if (event.key === 'Escape' && event.target instanceof HTMLTextAreaElement) event.target.blur();
};

/** The ticket with the cursor: what was said, an answer, and what can be done with one key. */
function Ticket({ id }: { id: string }) {
  const { t } = useI18n();
  const [{ data, error }, read] = useQuery({ query: PreviewQuery, variables: { id } });
  useLive(id, read, wordsOf(data?.ticket));
  const box = useRef<HTMLElement>(null);
  const ticket = data?.ticket?.id === id ? data.ticket : null;
  const there = !!ticket;
  useEffect(() => {
    box.current?.scrollTo(0, box.current.scrollHeight);
  }, [there]);
  if (error && !ticket) return <div className="card"><Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (!ticket) return <CardSkeleton lines={8} />;
  return (
    <section ref={box} className="card queue-ticket" aria-label={t('queue.preview', { title: ticket.title })} tabIndex={-1} onKeyDown={leaveText}>
      <header className="queue-head">
        <p className="soft small queue-facts">
          <span>{ticketKey(ticket)} · {ticket.client?.name}</span>
          <StateTag state={ticket.state} /><PriorityTag priority={ticket.priority} /><Due at={ticket.dueAt} state={ticket.slaState} />
        </p>
        <h2><Link to="/app/tickets/$id" params={{ id }}>{ticket.title}</Link></h2>
        <Deeds data={ticket} />
      </header>
      <Conversation data={ticket}>
        {ticket.viewerCan.comment && <Composer ticket={id} client={ticket.client?.id} staff />}
      </Conversation>
    </section>
  );
}

/** What is shown beside the queue. */
export function Preview({ id }: { id: string | null }) {
  return id ? <Ticket key={id} id={id} /> : null;
}
