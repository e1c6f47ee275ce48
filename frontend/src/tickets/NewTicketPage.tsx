import './ticket.css';
import { Button, SegmentedControl, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Refused } from '../kit/says';
import { LinkButton } from '../kit/LinkButton';
import { useTitle } from '../kit/title';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { TicketOpen } from './commands';
import { DevicePicker } from './DevicePicker';

const ClientsQuery = graphql(`
  query Clients($device: ID!, $named: Boolean!) {
    organisations(first: 100, filter: { kind: { eq: CLIENT } }) { nodes { id name } }
    device(id: $device) @include(if: $named) { id client { id } }
  }
`);
type Kind = 'INCIDENT' | 'REQUEST';
const route = getRouteApi('/app/tickets/new');

/** Which client a new ticket is of: one's own, or, in the team, one of those it works for. */
function useClient(device: string | undefined) {
  const { viewer } = useSession();
  const staff = isStaff(viewer);
  const [picked, pick] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: ClientsQuery, variables: { device: device ?? '', named: !!device }, pause: !staff });
  const all = staff ? (data?.organisations.nodes ?? []) : [];
  const client = staff ? (picked ?? data?.device?.client?.id ?? all[0]?.id) : viewer.client?.id;
  return { client, all, pick };
}

function Form() {
  const { t } = useI18n();
  const search = route.useSearch();
  const go = route.useNavigate();
  const { client, all, pick } = useClient(search.device);
  const [kind, setKind] = useState<Kind>('INCIDENT');
  const [device, setDevice] = useState<string | null>(search.device ?? null);
  const [title, setTitle] = useDraft('new.title');
  const [body, setBody] = useDraft('new.body');
  const { command, fetching, refusals } = useCommand(TicketOpen);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!client) return;
    const opened = await command({ client, kind, title, body, devices: device ? [device] : [] });
    if (!opened?.done.ticket) return;
    setTitle('');
    setBody('');
    void go({ to: '/app/tickets/$id', params: { id: opened.done.ticket.id }, replace: true });
  };
  return (
    <form className="card" onSubmit={submit}>
      <Stack gap="lg">
        {all.length > 0 && <Choice label={t('ticket.client')} value={client ?? ''} choose={pick} of={all.map((one) => [one.id, one.name])} />}
        <SegmentedControl
          fullWidth aria-label={t('ticket.kind')} value={kind} onChange={(next) => setKind(next as Kind)}
          data={[{ value: 'INCIDENT', label: t('new.incident') }, { value: 'REQUEST', label: t('new.request') }]}
        />
        <TextInput label={t('new.title')} description={t('new.title.hint')} required withAsterisk={false} maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        <Textarea label={t('new.body')} description={t('new.body.hint')} rows={7} maxLength={10_000} value={body} onChange={(event) => setBody(event.currentTarget.value)} />
        {client && <DevicePicker key={client} client={client} chosen={device} choose={setDevice} />}
        <Refused messages={refusals} />
        <div className="dialog-end">
          <LinkButton to="/app/tickets" variant="default">{t('cancel')}</LinkButton>
          <Button type="submit" loading={fetching} disabled={!title.trim()}>{t('new.submit')}</Button>
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
      <Link to="/app/tickets" className="back"><IconBack size={16} aria-hidden="true" />{t('tickets')}</Link>
      <div className="page-head"><Title order={1}>{t('tickets.new')}</Title></div>
      <Form />
    </div>
  );
}
