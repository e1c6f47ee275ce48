import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { readFragment, type FragmentOf } from '../graphql';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { useKeys } from '../kit/keys';
import { Refused } from '../kit/says';
import { useSession } from '../session/Session';
import { AssignDialog } from './cards/Assign';
import { FollowUpDialog } from './cards/FollowUp';
import { TicketAssign, TicketConfirm, TicketNow, TicketResume, TicketUnassign } from './commands';
import { HoldDialog, ReasonDialog, ResolveDialog } from './dialogs';
import type { About } from './Mentions';
import { useTold } from './told';
import { possible, type Verb } from './verbs';

type Now = FragmentOf<typeof TicketNow>;

/** The verbs that need no words: they run at once, and say that they did. */
function useAtOnce(data: Now) {
  const { viewer } = useSession();
  const ticket = readFragment(TicketNow, data);
  const assign = useCommand(TicketAssign);
  const resume = useCommand(TicketResume);
  const confirm = useCommand(TicketConfirm);
  const unassign = useCommand(TicketUnassign);
  const told = useTold(ticket);
  const at = { ticket: ticket.id, expectedVersion: ticket.version };
  const run: Partial<Record<Verb, () => Promise<void>>> = {
    assign: async () => void ((await assign.command({ ...at, assignee: viewer.id })) && told.assigned(viewer.name)),
    resume: async () => void ((await resume.command(at)) && told.resumed()),
    unassign: async () => void ((await unassign.command(at)) && told.done('unassign')),
    confirm: async () => void ((await confirm.command(at)) && told.done('confirm')),
  };
  const all = [assign, resume, confirm, unassign];
  return { run, busy: all.some((one) => one.fetching), refusals: all.flatMap((one) => one.refusals) };
}

/** What can be done with the ticket now; those verbs that need words ask for them first. */
export function Verbs({ data, unfinished, next }: { data: Now; unfinished: ReactNode; /** The ticket in which it would go on. */ next: About }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const [asking, ask] = useState<Verb | null>(null);
  const { run, busy, refusals } = useAtOnce(data);
  const ticket = readFragment(TicketNow, data);
  const told = useTold(ticket);
  const verbs = possible(viewer.id, ticket);
  const go = (verb: Verb) => void (run[verb] ? run[verb]() : ask(verb));
  const key = (verb: Verb) => () => (verbs.includes(verb) && !busy ? go(verb) : false);
  useKeys('keys.ticket', [
    { key: 'a', does: 'keys.take', run: key('assign') },
    { key: 's', does: 'keys.resolve', run: key('resolve') },
  ]);
  if (!verbs.length) return null;
  const how = (verb: Verb) => ({ opened: asking === verb, close: () => ask(null), at: { ticket: ticket.id, expectedVersion: ticket.version } });
  return (
    <div className="verbs screen-only">
      <Refused messages={refusals} />
      {verbs.map((verb, i) => (
        <Button key={verb} variant={look(verb, i)} disabled={busy} onClick={() => go(verb)}>{t(`verb.${verb}`)}</Button>
      ))}
      <AssignDialog {...how('hand')} now={ticket} done={told.assigned} />
      <HoldDialog {...how('hold')} done={told.held} />
      <ResolveDialog {...how('resolve')} done={() => told.done('resolve')}>{unfinished}</ResolveDialog>
      <ReasonDialog verb="reopen" {...how('reopen')} done={() => told.done('reopen')} />
      <FollowUpDialog ticket={ticket.id} about={next} opened={asking === 'followUp'} close={() => ask(null)} />
      <ReasonDialog verb="cancel" {...how('cancel')} done={() => told.done('cancel')} />
    </div>
  );
}

const QUIET: Verb[] = ['cancel', 'unassign'];

const look = (verb: Verb, place: number) => (QUIET.includes(verb) ? 'subtle' : place === 0 && verb !== 'reopen' ? 'filled' : 'default');
