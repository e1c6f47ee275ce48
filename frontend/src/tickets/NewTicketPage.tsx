import './ticket.css';
import { Button, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { BackToList } from '../kit/list/Back';
import { LinkButton } from '../kit/LinkButton';
import { DevicePicker } from '../kit/pick/DevicePicker';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { Already } from './Already';
import { AttachButton, Tray } from './Attach';
import { useAttachments } from './attachments';
import { TicketOpen } from './commands';
import { MentionText } from './MentionText';
import { askedOf, useNewTicket, type Written } from './newTicket';

const GRADES = ['3', '2', '1'] as const;
const SOURCES = ['PHONE', 'EMAIL', 'PANEL'] as const;
const route = getRouteApi('/app/tickets/new');
type Part = { written: Written; write: (part: Partial<Written>) => void };

/** For whom it is asked: the team always says so; who sees the whole company may. */
function ForWhom({ written, write, client, staff }: Part & { client: string; staff: boolean }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  if (!staff && !may(viewer, 'OBSERVE', client)) return null;
  return (
    <PersonPicker
      key={client} client={client} label={t('new.requester')} required={staff} placeholder={staff ? t('pick.person') : viewer.name}
      description={t(staff ? 'new.requester.team' : 'new.requester.client')} chosen={written.requester} choose={(requester) => write({ requester })}
    />
  );
}

/** What only the team says: whom it touches, whether it can wait, and how they learnt of it. */
function Judged({ written, write }: Part) {
  const { t } = useI18n();
  return (
    <div className="judged">
      <Choice label={t('new.impact')} value={written.impact} choose={(impact) => write({ impact })} of={GRADES.map((one) => [one, t(`impact.${one}`)])} />
      <Choice label={t('new.urgency')} value={written.urgency} choose={(urgency) => write({ urgency })} of={GRADES.map((one) => [one, t(`urgency.${one}`)])} />
      <Choice label={t('new.source')} value={written.source} choose={(source) => write({ source })} of={SOURCES.map((one) => [one, t(`source.${one}`)])} />
    </div>
  );
}

/** What it is about. */
function About({ written, write, client }: Part & { client: string | undefined }) {
  const { t } = useI18n();
  return (
    <>
      <SegmentedControl
        fullWidth aria-label={t('ticket.kind')} value={written.kind} onChange={(kind) => write({ kind })}
        data={[{ value: 'INCIDENT', label: t('new.incident') }, { value: 'REQUEST', label: t('new.request') }]}
      />
      <TextInput
        label={t('new.title')} description={t('new.title.hint')} required withAsterisk={false} maxLength={200} value={written.title}
        onChange={(event) => write({ title: event.currentTarget.value })}
      />
      <MentionText
        about={{ client, requester: written.requester }} label={t('new.body')} description={t('new.body.hint')} rows={6} maxLength={10_000}
        body={written.body} keep={(body) => write({ body })}
      />
    </>
  );
}

function Form() {
  const { t } = useI18n();
  const search = route.useSearch();
  const go = route.useNavigate();
  const { written, write, clear, client, clients, staff } = useNewTicket(search.device, search.title);
  const files = useAttachments('new', client);
  const { command, fetching, refusals } = useCommand(TicketOpen);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!client) return;
    const opened = await command({ ...askedOf(written, client, staff), files: files.waiting.map(({ id }) => id) });
    if (!opened?.done.ticket) return;
    clear();
    files.clear();
    void go({ to: '/app/tickets/$id', params: { id: opened.done.ticket.id }, replace: true });
  };
  const ready = !files.going.length && !!written.title.trim() && (!staff || !!written.requester);
  const pickClient = (next: string) => {
    write({ client: next, requester: null, device: null });
    files.clear(); // they were sent for the other one
  };
  return (
    <form className="card" onSubmit={submit} onPaste={(event) => void files.add([...event.clipboardData.files])}>
      <Stack gap="lg">
        {clients.length > 0 && <Choice label={t('ticket.client')} value={client ?? ''} choose={pickClient} of={clients.map((one) => [one.id, one.name])} />}
        {client && <ForWhom {...{ written, write, client, staff }} />}
        <About {...{ written, write, client }} />
        <div>
          <AttachButton files={files} />
          <Tray files={files} />
        </div>
        {client && (
          <DevicePicker key={client} label={t('new.device')} description={t('new.device.hint')} client={client} chosen={written.device} choose={(device) => write({ device })} />
        )}
        {written.device && <Already device={written.device} side={staff ? 'team' : 'client'} />}
        {staff && <Judged {...{ written, write }} />}
        <Refused messages={refusals} />
        <div className="dialog-end">
          <LinkButton to="/app/tickets" variant="default">{t('cancel')}</LinkButton>
          <Button type="submit" loading={fetching} disabled={!ready}>{t('new.submit')}</Button>
        </div>
      </Stack>
    </form>
  );
}

/** Say what is needed; the team takes it from there. */
export default function NewTicketPage() {
  const { t } = useI18n();
  useTitle(t('tickets.new'));
  return (
    <div className="page page-narrow">
      <BackToList to="/app/tickets">{t('tickets')}</BackToList>
      <div className="page-head"><Title order={1}>{t('tickets.new')}</Title></div>
      <Form />
    </div>
  );
}
