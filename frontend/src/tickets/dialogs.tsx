import { Button, Modal, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { VariablesOf } from '../graphql';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { Choice } from '../kit/Choice';
import { TicketCancel, TicketHold, TicketReopen, TicketResolve } from './commands';

type Party = VariablesOf<typeof TicketHold>['input']['party'];
type Code = VariablesOf<typeof TicketResolve>['input']['code'];
type At = { ticket: string; expectedVersion: number };
type Props = { opened: boolean; close: () => void; at: At };
type Asked = 'hold' | 'resolve' | 'reopen' | 'cancel';

const PARTIES: Party[] = ['CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED'];
const CODES: Code[] = ['FIXED', 'FULFILLED', 'WORKAROUND', 'NOT_REPRODUCIBLE', 'DECLINED', 'OTHER'];

type Frame = { verb: Asked; opened: boolean; close: () => void; busy: boolean; refusals: string[]; text: string; write: (text: string) => void; send: () => void; children?: ReactNode };

/** A question with one text: what is typed stays until it is sent, and no stray click loses it. */
function Ask({ verb, opened, close, busy, refusals, text, write, send, children }: Frame) {
  const { t } = useI18n();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <Modal opened={opened} onClose={close} title={t(`ask.${verb}.title`)} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Refused messages={refusals} />
          {children}
          <Textarea
            label={t(`ask.${verb}.text`)} description={t(`ask.${verb}.hint`)} rows={4} required withAsterisk={false} maxLength={2000}
            data-autofocus value={text} onChange={(event) => write(event.currentTarget.value)}
          />
          <div className="dialog-end">
            <Button variant="default" onClick={close}>{t('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={!text.trim()}>{t(`verb.${verb}`)}</Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}

/** Let it wait for someone, and say for what. */
export function HoldDialog({ opened, close, at }: Props) {
  const { t } = useI18n();
  const [party, setParty] = useState<Party>('CLIENT');
  const [reason, write] = useDraft(`hold.${at.ticket}`);
  const { command, fetching, refusals } = useCommand(TicketHold);
  const send = async () => {
    if (!(await command({ ...at, party, reason }))) return;
    write('');
    close();
  };
  return (
    <Ask verb="hold" {...{ opened, close, refusals, send, write }} text={reason} busy={fetching}>
      <SegmentedControl
        fullWidth aria-label={t('ask.hold.party')} value={party} onChange={(next) => setParty(next as Party)}
        data={PARTIES.map((value) => ({ value, label: t(`party.${value}`) }))}
      />
    </Ask>
  );
}

/** Say how it ended. */
export function ResolveDialog({ opened, close, at }: Props) {
  const { t } = useI18n();
  const [code, setCode] = useState<Code>('FIXED');
  const [text, write] = useDraft(`resolve.${at.ticket}`);
  const { command, fetching, refusals } = useCommand(TicketResolve);
  const send = async () => {
    if (!(await command({ ...at, code, text }))) return;
    write('');
    close();
  };
  return (
    <Ask verb="resolve" {...{ opened, close, refusals, send, text, write }} busy={fetching}>
      <Choice label={t('ask.resolve.code')} value={code} choose={setCode} of={CODES.map((one) => [one, t(`resolution.${one}`)])} />
    </Ask>
  );
}

/** Bring it back, or call it off: both want a reason. */
export function ReasonDialog({ verb, opened, close, at }: Props & { verb: 'reopen' | 'cancel' }) {
  const [reason, write] = useDraft(`${verb}.${at.ticket}`);
  const reopen = useCommand(TicketReopen);
  const cancel = useCommand(TicketCancel);
  const { command, fetching, refusals } = verb === 'reopen' ? reopen : cancel;
  const send = async () => {
    if (!(await command({ ...at, reason }))) return;
    write('');
    close();
  };
  return <Ask verb={verb} {...{ opened, close, refusals, send, write }} text={reason} busy={fetching} />;
}
