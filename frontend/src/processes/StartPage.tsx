import './processes.css';
import './scenarios.css';
import { Button, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconBack, IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { DevicePicker } from '../kit/pick/DevicePicker';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside, Failure, Missing, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { AddPerson } from '../people/AddPerson';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { answersOf, saidOf, type Start, type Written } from './answers';
import { Fields } from './Fields';
import { formOf, outlineOf, useBoth, type Form, type Outline } from './outline';
import { Preview, usePreview, type Planned } from './Preview';

const FormQuery = graphql(`
  query StartForm($id: ID!) {
    scenario(id: $id) {
      id
      namePl
      nameEn
      summaryPl
      summaryEn
      client { id kind }
      versions(first: 1, filter: { state: { eq: PUBLISHED } }) { nodes { id form outline } }
    }
    organisations(first: 100, filter: { kind: { eq: CLIENT } }) { nodes { id name viewerCan { startProcess addPerson } } }
  }
`);
const ProcessStart = graphql(`
  mutation ProcessStart($input: ProcessStartInput!) {
    done: processStart(input: $input) { process { id } userErrors { path message } }
  }
`);
type Scenario = NonNullable<ResultOf<typeof FormQuery>['scenario']>;
type Client = { id: string; name: string; viewerCan: { addPerson: boolean } };

const OWN = ['person', 'device', 'targetOn', 'requester'];
const PAUSE = 500;
const route = getRouteApi('/app/scenarios/$id/start');

/** What is filled in, as it is sent; the names in capitals are no names of fields. */
function startOf(scenario: string, form: Form, outline: Outline, { PERSON, DEVICE, TARGET, REQUESTER, ...written }: Written): Start {
  return {
    scenario, answers: JSON.stringify(answersOf(form, written)),
    ...(outline.subject === 'PERSON' && PERSON && { person: PERSON }), ...(outline.subject === 'DEVICE' && DEVICE && { device: DEVICE }),
    ...(outline.target && TARGET && { targetOn: TARGET }), ...(REQUESTER && { requester: REQUESTER }),
  };
}

/** Everything that is filled in, kept until it is sent; people and devices belong to the client for whom it is. */
function useWritten(scenario: Scenario, clients: Client[]) {
  const { client, person, device } = route.useSearch();
  const blank: Written = { CLIENT: client ?? clients[0]!.id, PERSON: person ?? '', DEVICE: device ?? '' };
  const { values, set, forget } = useDrafts(`start.${scenario.id}.${person ?? device ?? ''}`, blank);
  const there = clients.find(({ id }) => id === values.CLIENT) ?? clients[0]!;
  const kinds = Object.entries(formOf(scenario.versions.nodes[0]).properties).filter(([, of]) => ['PERSON', 'DEVICE', 'SYSTEM'].includes(of['x-kind']));
  const belong = (to: string) => set({ CLIENT: to, PERSON: '', DEVICE: '', REQUESTER: '', ...Object.fromEntries(kinds.map(([key]) => [key, ''])) });
  return { written: values, write: set, forget, client: there, belong };
}

type Part = { written: Written; write: (part: Written) => void; client: Client; at: (field: string) => string | undefined };

/** Somebody who is not there yet is entered on the way. */
function NewPerson({ client, choose }: { client: Client; choose: (id: string) => void }) {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  return (
    <>
      <Button variant="subtle" className="start-new" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => open(true)}>{t('start.newPerson')}</Button>
      <AddPerson opened={opened} close={() => open(false)} organisations={[client]} then={choose} />
    </>
  );
}

/** About whom or what, for whom, and by which day. */
function Frame({ outline, staff, written, write, client, at }: Part & { outline: Outline; staff: boolean }) {
  const { t } = useI18n();
  const { told } = useBoth();
  const picked = (name: 'PERSON' | 'DEVICE' | 'REQUESTER') => ({ client: client.id, chosen: written[name] || null, choose: (id: string | null) => write({ [name]: id ?? '' }) });
  return (
    <>
      {outline.subject === 'PERSON' && <PersonPicker key={`person${client.id}`} label={t('start.person')} required {...picked('PERSON')} error={beside(at('person'))} />}
      {outline.subject === 'PERSON' && client.viewerCan.addPerson && <NewPerson client={client} choose={(id) => write({ PERSON: id })} />}
      {outline.subject === 'DEVICE' && <DevicePicker key={`device${client.id}`} label={t('start.device')} required {...picked('DEVICE')} error={beside(at('device'))} />}
      <PersonPicker
        key={`requester${client.id}`} label={staff ? t('start.requester') : t('form.optional', { label: t('start.requester') })} description={t(staff ? 'start.requester.team' : 'start.requester.client')} required={staff}
        {...picked('REQUESTER')} error={beside(at('requester'))}
      />
      {outline.target && <TextInput type="date" label={told(outline.target)} description={t('start.target')} required withAsterisk={false} value={written.TARGET ?? ''} error={beside(at('targetOn'))} onChange={(event) => write({ TARGET: event.currentTarget.value })} />}
    </>
  );
}

/** Once something was tried in vain, the first field that is wrong gets the focus, as soon as that is known. */
function useFirstWrong() {
  const box = useRef<HTMLFormElement>(null);
  const sought = useRef(false);
  useEffect(() => {
    const wrong = sought.current && box.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (!wrong) return;
    sought.current = false;
    wrong.focus();
  });
  return { box, seek: () => { sought.current = true; } };
}

function Body({ scenario, clients }: { scenario: Scenario; clients: Client[] }) {
  const { t } = useI18n();
  const go = route.useNavigate();
  const staff = isStaff(useSession().viewer);
  const [version] = scenario.versions.nodes;
  const [form, outline] = [formOf(version), outlineOf(version)];
  const { written, write, forget, client, belong } = useWritten(scenario, clients);
  const { command, fetching, refusals, besides } = useCommand(ProcessStart);
  const start = startOf(scenario.id, form, outline, written);
  const [planned] = useDebouncedValue<Planned>(JSON.stringify({ client: client.id, start }), PAUSE);
  const { preview, fetching: planning, of } = usePreview(planned);
  const [tried, mark] = useState(false);
  const { box, seek } = useFirstWrong();
  const told = preview && of ? { errors: preview.userErrors, of: of as Start } : null;
  const at = (...place: string[]) => saidOf(told, start, ...place);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    mark(true);
    seek();
    const started = await command({ client: client.id, start });
    if (!started?.done.process) return;
    forget();
    void go({ to: '/app/processes/$id', params: { id: started.done.process.id } });
  };
  return (
    <div className="start">
      <form ref={box} className="card" noValidate onSubmit={submit}>
        <Stack gap="lg">
          {clients.length > 1 && <Choice label={t('ticket.client')} value={client.id} choose={belong} of={clients.map(({ id, name }) => [id, name])} />}
          <Frame {...{ outline, staff, written, write, client }} at={(name) => (tried ? at(name) : undefined)} />
          <Fields {...{ form, written, write }} client={client.id} at={(key) => (tried || written[key] ? at('answers', key) : undefined)} />
          <Refused messages={told ? besides([...OWN, ...Object.keys(form.properties)]) : refusals} />
          <div className="dialog-end">
            <LinkButton to="/app/scenarios" variant="default">{t('cancel')}</LinkButton>
            <Button type="submit" loading={fetching}>{t('scenarios.start')}</Button>
          </div>
        </Stack>
      </form>
      <Preview preview={preview} fetching={planning} />
    </div>
  );
}

/** Start a scenario: what is asked for, and beside it who would do what by when. */
export default function StartPage() {
  const { t } = useI18n();
  const { named, summed } = useBoth();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: FormQuery, variables: { id } });
  const scenario = data?.scenario;
  const own = scenario?.client?.kind === 'CLIENT' ? scenario.client.id : null;
  const clients = data?.organisations.nodes.filter((one) => one.viewerCan.startProcess && (!own || one.id === own)) ?? [];
  useTitle(scenario ? named(scenario) : undefined);
  const back = <Link to="/app/scenarios" className="back"><IconBack size={16} aria-hidden="true" />{t('scenarios')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && (!scenario?.versions.nodes.length || !clients.length)) return <Missing back={back} />;
  return (
    <div className="page" aria-busy={!scenario || undefined}>
      {back}
      {scenario ? <><div className="page-head"><div><Title order={1}>{named(scenario)}</Title><p className="soft">{summed(scenario)}</p></div></div><Body key={id} scenario={scenario} clients={clients} /></> : <CardSkeleton lines={8} />}
    </div>
  );
}
