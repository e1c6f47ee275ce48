import { Button } from '@mantine/core';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { When } from '../kit/When';
import { TicketAssign } from '../tickets/commands';
import { PriorityTag } from '../tickets/labels';
import { Board } from './Board';
import { Line, LineFragment } from './Line';

const FreeFragment = graphql(`
  fragment FreeTicket on Ticket {
    id
    version
    title
    priority
    openedAt
    client { id name }
    viewerCan { assign }
    ...TodayLine
  }
`, [LineFragment]);
export const QueueFragment = graphql(`
  fragment Queue on Query {
    mine: tickets(
      first: 8
      filter: { assignee: { id: { eq: $me } }, turn: { in: [IT, THIRD_PARTY] } }
      orderBy: { field: PRIORITY, direction: ASC }
    ) { totalCount nodes { id priority turn openedAt client { id name } ...TodayLine } }
    free: tickets(
      first: 6
      filter: { not: { assignee: {} }, turn: { in: [IT, CLIENT, THIRD_PARTY] } }
      orderBy: { field: PRIORITY, direction: ASC }
    ) { totalCount nodes { id ...FreeTicket } }
    asked: tickets(first: 6, filter: $asked, orderBy: { field: UPDATED_AT, direction: ASC }) {
      totalCount
      nodes { id state updatedAt ...TodayLine }
    }
  }
`, [LineFragment, FreeFragment]);
type Props = { data: FragmentOf<typeof QueueFragment>; me: string };

/** What the viewer is on and can go on with, the most urgent first. */
export function Mine({ data }: Omit<Props, 'me'>) {
  const { t } = useI18n();
  const { mine } = readFragment(QueueFragment, data);
  return (
    <Board ours title={t('today.mine')} total={mine.totalCount} shown={mine.nodes.length} none={t('today.mine.none')} all={{ whose: ['mine'] }}>
      {mine.nodes.map((one) => (
        <Line key={one.id} data={one} facts={[one.client?.name, one.turn === 'THIRD_PARTY' && t('turn.THIRD_PARTY.team'), <When at={one.openedAt} />]}>
          <PriorityTag priority={one.priority} short />
        </Line>
      ))}
    </Board>
  );
}

function FreeOne({ data, me }: { data: FragmentOf<typeof FreeFragment>; me: string }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const ticket = readFragment(FreeFragment, data);
  const { command, fetching, refusals } = useCommand(TicketAssign);
  const take = async () => {
    if (await command({ ticket: ticket.id, assignee: me, expectedVersion: ticket.version })) tell(t('today.taken', { title: ticket.title }));
  };
  return (
    <Line data={ticket} facts={[ticket.client?.name, <When at={ticket.openedAt} />]}>
      <div className="today-act">
        <span className="today-both">
          <PriorityTag priority={ticket.priority} short />
          {ticket.viewerCan.assign && <Button size="xs" variant="default" loading={fetching} onClick={take} aria-label={t('today.take.one', { title: ticket.title })}>{t('today.take')}</Button>}
        </span>
        <Refused messages={refusals} />
      </div>
    </Line>
  );
}

/** What nobody takes care of yet. */
export function Free({ data, me }: Props) {
  const { t } = useI18n();
  const { free } = readFragment(QueueFragment, data);
  return (
    <Board title={t('today.free')} total={free.totalCount} shown={free.nodes.length} none={t('today.free.none')} all={{ whose: ['nobody'], state: ['NEW', 'OPEN', 'PENDING'] }}>
      {free.nodes.map((one) => <FreeOne key={one.id} data={one} me={me} />)}
    </Board>
  );
}

/** What waits for a client, the longest wait first. */
export function Asked({ data, whose }: Omit<Props, 'me'> & { whose?: 'mine' | undefined }) {
  const { t } = useI18n();
  const { asked } = readFragment(QueueFragment, data);
  return (
    <Board title={t('today.asked')} total={asked.totalCount} shown={asked.nodes.length} none={t('today.asked.none')} all={{ turn: ['CLIENT'], order: 'updated', ...(whose && { whose: [whose] }) }}>
      {asked.nodes.map((one) => <Line key={one.id} data={one} facts={[t(one.state === 'RESOLVED' ? 'today.unconfirmed' : 'today.unanswered'), <When at={one.updatedAt} />]} />)}
    </Board>
  );
}
