import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { deviceName } from '../devices/labels';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { When } from '../kit/When';
import { TicketJudged } from './cards/commands';
import { Change, ClassifyDialog, PriorityDialog } from './cards/Judge';
import { TicketLinks } from './commands';
import { AddDevice, AddPerson } from './Linking';

export const FactsFragment = graphql(`
  fragment TicketFacts on Ticket {
    id
    source
    openedAt
    client { id name }
    requester { id name }
    openedBy { id name }
    assignee { id name }
    team { id name }
    viewerCan { addDevice addPerson }
    ...TicketLinks
    ...TicketJudged
  }
`, [TicketLinks, TicketJudged]);
type Data = FragmentOf<typeof FactsFragment>;
type Asked = 'priority' | 'class' | null;

/** How it is judged, and the way to judge otherwise. */
function useJudged(data: FragmentOf<typeof TicketJudged>, team: boolean) {
  const { t } = useI18n();
  const [asked, ask] = useState<Asked>(null);
  const ticket = readFragment(TicketJudged, data);
  const { classify, prioritise } = ticket.viewerCan;
  const classes = [t(`kind.${ticket.kind}`), ticket.category].filter(Boolean).join(' · ');
  return {
    priority: team && (
      <>
        {t(`priority.${ticket.priority}`)}
        {prioritise && <Change of={t('ticket.priority')} press={() => ask('priority')} />}
        {ticket.priorityReason && <span className="reason soft small">{ticket.priorityReason}</span>}
      </>
    ),
    classes: <>{classes}{classify && <Change of={t('ticket.kind')} press={() => ask('class')} />}</>,
    dialogs: (
      <>
        {asked === 'priority' && <PriorityDialog ticket={ticket} close={() => ask(null)} />}
        {asked === 'class' && <ClassifyDialog ticket={ticket} close={() => ask(null)} />}
      </>
    ),
  };
}

/** What is known of a ticket, and whom it concerns. */
export function Known({ data, side }: { data: Data; side: 'client' | 'team' }) {
  const { t } = useI18n();
  const ticket = readFragment(FactsFragment, data);
  const { people } = readFragment(TicketLinks, ticket);
  const judged = useJudged(ticket, side === 'team');
  return (
    <Card title={t('ticket.facts')}>
      <Facts
        of={[
          [t('ticket.client'), side === 'team' ? ticket.client?.name : null],
          [t('ticket.requester'), ticket.requester?.name],
          [t('ticket.openedBy'), ticket.openedBy?.id === ticket.requester?.id ? null : ticket.openedBy?.name],
          [t('ticket.people'), people.nodes.map((one) => one.name).join(', ')],
          [t('ticket.assignee'), ticket.assignee?.name ?? t('ticket.nobody')],
          [t('ticket.team'), ticket.team?.name],
          [t('ticket.priority'), judged.priority || null],
          [t('ticket.kind'), judged.classes],
          [t('ticket.source'), t(`source.${ticket.source}`)],
          [t('ticket.opened'), <When at={ticket.openedAt} exact />],
        ]}
      />
      {judged.dialogs}
      {ticket.viewerCan.addPerson && ticket.client && <div className="card-end"><AddPerson ticket={ticket.id} client={ticket.client.id} /></div>}
    </Card>
  );
}

/** The devices that a ticket is about. */
export function Devices({ data }: { data: Data }) {
  const { t } = useI18n();
  const ticket = readFragment(FactsFragment, data);
  const { nodes } = readFragment(TicketLinks, ticket).devices;
  const addable = ticket.viewerCan.addDevice && ticket.client;
  if (!nodes.length && !addable) return null;
  return (
    <Card title={t('ticket.devices')} className={nodes.length ? '' : 'screen-only'} action={addable && <AddDevice ticket={ticket.id} client={addable.id} />}>
      {nodes.length > 0 && (
        <ul className="plain about">
          {nodes.map((device) => (
            <li key={device.id}>
              <Link to="/app/devices/$id" params={{ id: device.id }}>{deviceName(device)}</Link>
              <span className="soft small figures">{device.tag}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
