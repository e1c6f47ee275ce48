import './tickets.css';
import './ticket.css';
import './cards/cards.css';
import { Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Timeline, TimelineFragment } from '../history/Timeline';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { BackToList } from '../kit/list/Back';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { LinkedFragment } from './cards/other';
import { Links, LinksFragment } from './cards/Links';
import { MergedAway } from './cards/MergedAway';
import { Promises, PromisesFragment } from './cards/Promises';
import { Rating, RatingFragment } from './cards/Rating';
import { Watching, WatchingFragment } from './cards/Watching';
import { Work, WorkFragment } from './cards/Work';
import { Composer } from './Composer';
import { Conversation, ConversationFragment, wordsOf } from './Conversation';
import { PriorityTag, StateTag, ticketKey } from './labels';
import { DecisionsFragment, TicketDecisions } from './TicketDecisions';
import { Devices, FactsFragment, Known } from './TicketFacts';
import { TurnCard, TurnCardFragment } from './TurnCard';

const TicketQuery = graphql(`
  query Ticket($id: ID!) {
    ticket(id: $id) {
      id
      number
      title
      state
      priority
      client { id code }
      requester { id name }
      viewerCan { comment }
      ...TurnCard
      mergedInto { id ...Linked }
      ...Promises
      ...Rating
      ...Watching
      ...Links
      ...Work
      ...Conversation
      ...TicketFacts
      ...TicketDecisions
      history(first: 30) { ...Timeline }
    }
  }
`, [
  TurnCardFragment, PromisesFragment, RatingFragment, WatchingFragment, LinksFragment, LinkedFragment, WorkFragment, ConversationFragment, FactsFragment,
  DecisionsFragment, TimelineFragment,
]);

function Waiting() {
  return (
    <div className="two">
      <div className="in-main stack"><CardSkeleton lines={5} /><CardSkeleton lines={3} /></div>
      <div className="in-turn"><CardSkeleton lines={3} /></div>
      <div className="in-side stack"><CardSkeleton lines={6} /></div>
    </div>
  );
}

const route = getRouteApi('/app/tickets/$id');

/** One ticket: whose move it is, what was said, what is known, and what happened. */
export default function TicketPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: TicketQuery, variables: { id } });
  const ticket = data?.ticket;
  useLive(id, read, wordsOf(ticket));
  useTitle(ticket ? `${ticketKey(ticket)} ${ticket.title}` : undefined);
  const back = <BackToList to="/app/tickets">{t('tickets')}</BackToList>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !ticket) return <Missing back={back} />;
  if (!ticket) return <div className="page" aria-busy="true">{back}<Waiting /></div>;
  const staff = isStaff(viewer);
  const side = staff ? 'team' : 'client';
  return (
    <div className="page">
      {back}
      <div className="ticket-head">
        <p className="soft figures">
          <span>{ticketKey(ticket)}</span>
          {staff && <><StateTag state={ticket.state} /><PriorityTag priority={ticket.priority} /></>}
        </p>
        <Title order={1}>{ticket.title}</Title>
      </div>
      <div key={ticket.id} className="two">
        <div className="in-turn"><TurnCard data={ticket} side={side} /></div>
        <div className="in-main">
          {ticket.mergedInto && <MergedAway into={ticket.mergedInto} />}
          <Conversation data={ticket}>
            {ticket.viewerCan.comment
              ? <Composer ticket={ticket.id} client={ticket.client?.id} staff={staff} />
              : !ticket.mergedInto && <p className="soft small over">{t('conversation.over')}</p>}
          </Conversation>
        </div>
        <div className="in-side stack">
          <Rating data={ticket} />
          <Promises data={ticket} side={side} viewer={viewer.id} />
          <Known data={ticket} side={side} />
          <Links data={ticket} side={side} />
          <Work data={ticket} />
          <Devices data={ticket} />
          <TicketDecisions data={ticket} />
          <Watching data={ticket} viewer={viewer.id} staff={staff} />
          <Card title={t('history')} className="screen-only"><Timeline subject={ticket.id} data={ticket.history} /></Card>
        </div>
      </div>
    </div>
  );
}
