import './tickets.css';
import './ticket.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Timeline, TimelineFragment } from '../history/Timeline';
import { Card, CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { When } from '../kit/When';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { Composer } from './Composer';
import { Conversation, ConversationFragment } from './Conversation';
import { PriorityTag, StateTag, ticketKey } from './labels';
import { TurnCard, TurnCardFragment } from './TurnCard';
import { mayWrite } from './verbs';

const FactsFragment = graphql(`
  fragment TicketFacts on Ticket {
    id
    kind
    category
    source
    openedAt
    client { id name }
    requester { id name }
    assignee { id name }
    people(first: 20) { nodes { id name } }
    devices(first: 20) { nodes { id tag model { id manufacturer name } } }
  }
`);
const TicketQuery = graphql(`
  query Ticket($id: ID!) {
    ticket(id: $id) {
      id
      number
      title
      state
      priority
      openedAt
      client { id code }
      requester { id name }
      assignee { id }
      ...TurnCard
      ...Conversation
      ...TicketFacts
      history(first: 50) { totalCount nodes { id ...Timeline } }
    }
  }
`, [TurnCardFragment, ConversationFragment, FactsFragment, TimelineFragment]);

function Known({ data, side }: { data: FragmentOf<typeof FactsFragment>; side: 'client' | 'team' }) {
  const { t } = useI18n();
  const ticket = readFragment(FactsFragment, data);
  return (
    <Card title={t('ticket.facts')}>
      <Facts
        of={[
          [t('ticket.client'), side === 'team' ? ticket.client?.name : null],
          [t('ticket.requester'), ticket.requester?.name],
          [t('ticket.assignee'), ticket.assignee?.name ?? t('ticket.nobody')],
          [t('ticket.people'), ticket.people.nodes.map((one) => one.name).join(', ')],
          [t('ticket.kind'), t(`kind.${ticket.kind}`)],
          [t('ticket.category'), ticket.category],
          [t('ticket.source'), t(`source.${ticket.source}`)],
          [t('ticket.opened'), <When at={ticket.openedAt} exact />],
        ]}
      />
    </Card>
  );
}

function Devices({ data }: { data: FragmentOf<typeof FactsFragment> }) {
  const { t } = useI18n();
  const devices = readFragment(FactsFragment, data).devices.nodes;
  if (!devices.length) return null;
  return (
    <Card title={t('ticket.devices')}>
      <ul className="plain about">
        {devices.map((device) => (
          <li key={device.id}>
            <Link to="/app/devices/$id" params={{ id: device.id }}>{device.model ? `${device.model.manufacturer} ${device.model.name}` : device.tag}</Link>
            <span className="soft small figures">{device.tag}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

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
  useTitle(ticket ? `${ticketKey(ticket)} ${ticket.title}` : undefined);
  const back = <Link to="/app/tickets" className="back"><IconBack size={16} aria-hidden="true" />{t('tickets')}</Link>;
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
      <div className="two">
        <div className="in-turn"><TurnCard data={ticket} side={side} /></div>
        <div className="in-main">
          <Conversation data={ticket}>
            {mayWrite(viewer, ticket) ? <Composer key={ticket.id} ticket={ticket.id} staff={staff} /> : <p className="soft small over">{t('conversation.over')}</p>}
          </Conversation>
        </div>
        <div className="in-side stack">
          <Known data={ticket} side={side} />
          <Devices data={ticket} />
          <Card title={t('history')}><Timeline events={ticket.history.nodes} total={ticket.history.totalCount} /></Card>
        </div>
      </div>
    </div>
  );
}
