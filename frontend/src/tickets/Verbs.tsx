import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { useSession } from '../session/Session';
import { TicketAssign, TicketConfirm, TicketResume } from './commands';
import { HoldDialog, ReasonDialog, ResolveDialog } from './dialogs';
import { possible, type Verb } from './verbs';
import type { State } from './search';

export type Subject = { id: string; version: number; state: State; client: { id: string } | null; assignee: { id: string } | null };

/** What can be done with the ticket now; those verbs that need words ask for them first. */
export function Verbs({ ticket }: { ticket: Subject }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const [asking, ask] = useState<Verb | null>(null);
  const assign = useCommand(TicketAssign);
  const resume = useCommand(TicketResume);
  const confirm = useCommand(TicketConfirm);
  const at = { ticket: ticket.id, expectedVersion: ticket.version };
  const go = (verb: Verb) => {
    if (verb === 'assign') return assign.command({ ...at, assignee: viewer.id });
    if (verb === 'resume') return resume.command(at);
    if (verb === 'confirm') return confirm.command(at);
    return ask(verb);
  };
  const verbs = possible(viewer, ticket);
  if (!verbs.length) return null;
  const busy = assign.fetching || resume.fetching || confirm.fetching;
  const close = () => ask(null);
  return (
    <div className="verbs screen-only">
      <Refused messages={[...assign.refusals, ...resume.refusals, ...confirm.refusals]} />
      {verbs.map((verb, i) => (
        <Button key={verb} variant={look(verb, i)} disabled={busy} onClick={() => go(verb)}>{t(`verb.${verb}`)}</Button>
      ))}
      <HoldDialog opened={asking === 'hold'} close={close} at={at} />
      <ResolveDialog opened={asking === 'resolve'} close={close} at={at} />
      <ReasonDialog verb="reopen" opened={asking === 'reopen'} close={close} at={at} />
      <ReasonDialog verb="cancel" opened={asking === 'cancel'} close={close} at={at} />
    </div>
  );
}

const look = (verb: Verb, place: number) => (verb === 'cancel' ? 'subtle' : place === 0 && verb !== 'reopen' ? 'filled' : 'default');
