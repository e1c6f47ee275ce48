import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useCommand } from '../kit/command';
import type { Key } from '../kit/i18n';
import { useI18n } from '../kit/i18n';
import { useKeys } from '../kit/keys';
import { Refused } from '../kit/says';
import { useSession } from '../session/Session';
import { AssignDialog } from '../tickets/cards/Assign';
import { TicketAssign, TicketNow } from '../tickets/commands';
import { HoldDialog, ResolveDialog } from '../tickets/dialogs';
import { useTold } from '../tickets/told';

export const DeedsFragment = graphql(`
  fragment QueueDeeds on Ticket { id ...TicketNow }
`, [TicketNow]);

type Deed = 'take' | 'assign' | 'hold' | 'resolve';
const DEEDS: [deed: Deed, key: string, words: Key][] = [['take', 't', 'queue.take'], ['assign', 'a', 'bulk.assign'], ['hold', 'h', 'verb.hold'], ['resolve', 'e', 'verb.resolve']];

/** What is done to the ticket beside the queue, each by one key. */
export function Deeds({ data }: { data: FragmentOf<typeof DeedsFragment> }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const ticket = readFragment(TicketNow, readFragment(DeedsFragment, data));
  const [asking, ask] = useState<Deed | null>(null);
  const { command, fetching, refusals } = useCommand(TicketAssign);
  const told = useTold(ticket);
  const at = { ticket: ticket.id, expectedVersion: ticket.version };
  const { assign, hold, resolve } = ticket.viewerCan;
  const can: Record<Deed, boolean> = { take: assign && ticket.assignee?.id !== viewer.id, assign, hold, resolve };
  const take = async () => void ((await command({ ...at, assignee: viewer.id })) && told.assigned(viewer.name));
  const go = (deed: Deed) => void (deed === 'take' ? take() : ask(deed));
  useKeys('keys.queue', DEEDS.map(([deed, key, words]) => ({ key, does: words, run: () => (can[deed] && !fetching ? go(deed) : false) })));
  const likely = can.take ? 'take' : 'resolve';
  const how = (deed: Deed) => ({ opened: asking === deed, close: () => ask(null), at });
  return (
    <div className="queue-deeds">
      <Refused messages={refusals} />
      {DEEDS.filter(([deed]) => can[deed]).map(([deed, key, words]) => (
        <Button
          key={deed} size="compact-sm" variant={deed === likely ? 'filled' : 'default'} disabled={fetching} aria-keyshortcuts={key}
          rightSection={<kbd aria-hidden="true">{key.toUpperCase()}</kbd>} onClick={() => go(deed)}
        >
          {t(words)}
        </Button>
      ))}
      <AssignDialog {...how('assign')} now={ticket} done={told.assigned} />
      <HoldDialog {...how('hold')} done={told.held} />
      <ResolveDialog {...how('resolve')} done={() => told.done('resolve')} />
    </div>
  );
}
