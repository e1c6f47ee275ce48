import { Button } from '@mantine/core';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { spoken } from '../kit/markdown/mention';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { When } from '../kit/When';
import { TicketConfirm } from '../tickets/commands';
import { Board } from './Board';
import { Line, LineFragment } from './Line';

const OneFragment = graphql(`
  fragment WaitingTicket on Ticket {
    id
    version
    title
    pendingReason
    resolution
    updatedAt
    requester { id name }
    viewerCan { confirm }
    ...TodayLine
  }
`, [LineFragment]);
export const WaitingFragment = graphql(`
  fragment Waiting on Query {
    waiting: tickets(first: 6, filter: { turn: { eq: CLIENT } }, orderBy: { field: PRIORITY, direction: ASC }) {
      totalCount
      nodes { id ...WaitingTicket }
    }
  }
`, [OneFragment]);

function One({ data, me }: { data: FragmentOf<typeof OneFragment>; me: string }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const ticket = readFragment(OneFragment, data);
  const { command, fetching, refusals } = useCommand(TicketConfirm);
  const confirm = async () => {
    if (await command({ ticket: ticket.id, expectedVersion: ticket.version })) tell(t('today.confirmed', { title: ticket.title }));
  };
  const says = ticket.resolution ?? ticket.pendingReason;
  return (
    <Line
      data={ticket} says={says && t(ticket.resolution ? 'today.done' : 'today.question', { text: spoken(says) })}
      facts={[ticket.requester?.id !== me && ticket.requester?.name, <When at={ticket.updatedAt} />]}
    >
      <div className="today-act">
        {ticket.viewerCan.confirm
          ? <Button size="xs" loading={fetching} onClick={confirm}>{t('verb.confirm')}</Button>
          : <LinkButton size="xs" variant="default" to="/app/tickets/$id" params={{ id: ticket.id }}>{t('today.answer')}</LinkButton>}
        <Refused messages={refusals} />
      </div>
    </Line>
  );
}

/** What waits for the client's side: an answer, or a word that it works. */
export function Waiting({ data, me, title }: { data: FragmentOf<typeof WaitingFragment>; me: string; title: string }) {
  const { t } = useI18n();
  const { waiting } = readFragment(WaitingFragment, data);
  return (
    <Board ours title={title} total={waiting.totalCount} shown={waiting.nodes.length} none={t('today.waiting.none')} all={{ turn: ['CLIENT'] }}>
      {waiting.nodes.map((one) => <One key={one.id} data={one} me={me} />)}
    </Board>
  );
}
