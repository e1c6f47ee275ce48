import { SegmentedControl } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { VariablesOf } from '../graphql';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { TicketCancel, TicketHold, TicketReopen, TicketResolve } from './commands';
import { MentionText } from './MentionText';

type Party = VariablesOf<typeof TicketHold>['input']['party'];
type Code = VariablesOf<typeof TicketResolve>['input']['code'];
type At = { ticket: string; expectedVersion: number };
type Props = { opened: boolean; close: () => void; at: At; done: () => void };
type Asked = 'hold' | 'resolve' | 'reopen' | 'cancel';

const PARTIES: Party[] = ['CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED'];
const CODES: Code[] = ['FIXED', 'FULFILLED', 'WORKAROUND', 'NOT_REPRODUCIBLE', 'DECLINED', 'OTHER'];

type AskedProps = { verb: Asked; ticket: string; text: string; write: (text: string) => void; opened: boolean; close: () => void; busy: boolean; refusals: string[]; send: () => void; children?: ReactNode };

/** A question with one text: what is typed stays until it is sent. */
function AskWords({ verb, ticket, text, write, children, ...ask }: AskedProps) {
  const { t } = useI18n();
  return (
    <Ask title={t(`ask.${verb}.title`)} submit={t(`verb.${verb}`)} ready={!!text.trim()} final={verb === 'cancel'} {...ask}>
      {children}
      <MentionText
        about={{ ticket, audience: 'SHARED' }} label={t(`ask.${verb}.text`)} description={t(`ask.${verb}.hint`)} rows={4} required withAsterisk={false} maxLength={2000}
        data-autofocus body={text} keep={write}
      />
    </Ask>
  );
}

/** Let it wait for someone, and say for what. */
export function HoldDialog({ opened, close, at, done }: Props) {
  const { t } = useI18n();
  const [party, setParty] = useState<Party>('CLIENT');
  const [reason, write] = useDraft(`hold.${at.ticket}`);
  const { command, fetching, refusals } = useCommand(TicketHold);
  const send = async () => {
    if (!(await command({ ...at, party, reason }))) return;
    write('');
    close();
    done();
  };
  return (
    <AskWords verb="hold" ticket={at.ticket} {...{ opened, close, refusals, send, write }} text={reason} busy={fetching}>
      <SegmentedControl
        fullWidth aria-label={t('ask.hold.party')} value={party} onChange={(next) => setParty(next as Party)}
        data={PARTIES.map((value) => ({ value, label: t(`party.${value}`) }))}
      />
    </AskWords>
  );
}

/** Say how it ended; what has to end before it is said above. */
export function ResolveDialog({ opened, close, at, done, children }: Props & { children?: ReactNode }) {
  const { t } = useI18n();
  const [code, setCode] = useState<Code>('FIXED');
  const [text, write] = useDraft(`resolve.${at.ticket}`);
  const { command, fetching, refusals } = useCommand(TicketResolve);
  const send = async () => {
    if (!(await command({ ...at, code, text }))) return;
    write('');
    close();
    done();
  };
  return (
    <AskWords verb="resolve" ticket={at.ticket} {...{ opened, close, refusals, send, text, write }} busy={fetching}>
      {children}
      <Choice label={t('ask.resolve.code')} value={code} choose={setCode} of={CODES.map((one) => [one, t(`resolution.${one}`)])} />
    </AskWords>
  );
}

/** Bring it back, or call it off: both want a reason. */
export function ReasonDialog({ verb, opened, close, at, done }: Props & { verb: 'reopen' | 'cancel' }) {
  const [reason, write] = useDraft(`${verb}.${at.ticket}`);
  const reopen = useCommand(TicketReopen);
  const cancel = useCommand(TicketCancel);
  const { command, fetching, refusals } = verb === 'reopen' ? reopen : cancel;
  const send = async () => {
    if (!(await command({ ...at, reason }))) return;
    write('');
    close();
    done();
  };
  return <AskWords verb={verb} ticket={at.ticket} {...{ opened, close, refusals, send, write }} text={reason} busy={fetching} />;
}
