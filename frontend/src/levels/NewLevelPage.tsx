import '../settings/settings.css';
import './levels.css';
import { Button, Checkbox, Stack, TextInput, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { weekOf } from '../calendars/week';
import { today } from '../calendars/words';
import { graphql, type ResultOf } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { useNotices } from '../kit/notices';
import { beside, Failure, Missing, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { sorted } from './Agreement';
import { InWords } from './Promised';
import { kindsOf, minutesOf, PARTIES, PLACES, sent, targetsOf, typed, type Kind } from './promises';
import { LevelQuery, PolicyPublish, type Level, type Policy } from './queries';
import { TargetFields, type Typing } from './TargetFields';

const CalendarsQuery = graphql(`
  query CalendarChoice {
    calendars(first: 100) { nodes { id name week client { id name kind } } }
  }
`);
type Calendar = ResultOf<typeof CalendarsQuery>['calendars']['nodes'][number];
type Values = Typing & { name: string; calendar: string; pauses: string; from: string; kinds: string };

const FIELDS = ['name', 'calendar', 'targets', 'fromAt'];
const route = getRouteApi('/app/settings/levels/$id/new');

/** What is written before anything is changed: the version that holds. */
function blankOf(before: Policy | null, calendar: string, name: string): Values {
  const targets = before ? targetsOf(before.targets as string[]) : {};
  const times = Object.fromEntries(PLACES.map((place) => [place, typed(targets[place])])) as Typing;
  const pauses = (before?.pauses as string[] | undefined) ?? ['CLIENT'];
  return { ...times, name: before?.name ?? name, calendar: before?.calendar?.id ?? calendar, pauses: pauses.join(' '), from: '', kinds: kindsOf(targets).join(' ') };
}

/** The first moment of that day here. */
const startOf = (day: string) => new Date(`${day}T00:00:00`).toISOString();
const makesSense = (values: Values) => !!values.name.trim() && !!values.calendar && sent(values).length > 0 && PLACES.every((place) => !Number.isNaN(minutesOf(values[place])));

function Preview({ values, calendar }: { values: Values; calendar: Calendar | undefined }) {
  const { t } = useI18n();
  return (
    <section className="level-preview" aria-labelledby="level-preview">
      <h2 id="level-preview" className="card-title">{t('levels.preview')}</h2>
      <InWords targets={targetsOf(makesSense(values) ? sent(values) : [])} week={weekOf((calendar?.week ?? []) as string[])} />
    </section>
  );
}

type Part = { values: Values; set: (patch: Partial<Values>) => void; calendars: readonly Calendar[]; at: (field: string) => string | undefined };

function Terms({ values, set, calendars, at }: Part) {
  const { t } = useI18n();
  const named = calendars.map(({ id, name, client }): [string, string] => [id, client?.kind === 'ENTERPRISE' ? name : `${name} (${client?.name ?? ''})`]);
  return (
    <>
      <div className="level-terms">
        <TextInput label={t('levels.name')} required withAsterisk={false} maxLength={100} value={values.name} error={beside(at('name'))} onChange={(event) => set({ name: event.currentTarget.value })} />
        <Choice label={t('levels.calendar')} value={values.calendar} choose={(calendar) => set({ calendar })} of={named} />
        <TextInput type="date" label={t('levels.fromAt')} description={t('levels.fromAt.hint')} inputWrapperOrder={['label', 'input', 'description', 'error']} value={values.from} error={beside(at('fromAt'))} onChange={(event) => set({ from: event.currentTarget.value })} />
      </div>
      <Checkbox.Group label={t('levels.pauses')} value={values.pauses ? values.pauses.split(' ') : []} onChange={(chosen) => set({ pauses: chosen.join(' ') })}>
        <div className="level-parties">{PARTIES.map((party) => <Checkbox key={party} value={party} label={t(`levels.pause.${party}.box`)} />)}</div>
      </Checkbox.Group>
    </>
  );
}

function Form({ level, calendars, id }: { level: Level; calendars: readonly Calendar[]; id: string }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const go = route.useNavigate();
  const [now] = useState(() => Date.now());
  const usable = calendars.filter(({ client }) => client?.kind === 'ENTERPRISE' || client?.id === id);
  const blank = blankOf(sorted(level, now).holds, usable[0]?.id ?? '', t('levels.name.usual'));
  const { values, set, forget } = useDrafts<Values>(`policy.${id}`, blank);
  const { command, fetching, at, besides } = useCommand(PolicyPublish);
  const kinds: Kind[] = ['ANY', ...(values.kinds ? (values.kinds.split(' ') as Kind[]) : [])];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const pauses = PARTIES.filter((party) => values.pauses.split(' ').includes(party));
    const fromAt = values.from && values.from !== today() ? startOf(values.from) : null;
    if (!(await command({ client: id, name: values.name, calendar: values.calendar, targets: sent(values), pauses, fromAt }))) return;
    forget();
    tell(t(fromAt ? 'levels.drafted' : 'levels.published'));
    void go({ to: '/app/settings/levels/$id', params: { id } });
  };
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <Terms {...{ values, set, at }} calendars={usable} />
        <p className="soft small level-hint">{t('levels.times.hint')}</p>
        <TargetFields {...{ values, set, kinds }} open={(kind) => set({ kinds: [...kinds.slice(1), kind].join(' ') })} refused={at('targets')} />
        <Preview values={values} calendar={usable.find((one) => one.id === values.calendar)} />
        <Refused messages={besides(FIELDS)} />
        <div className="dialog-end">
          <LinkButton to="/app/settings/levels/$id" params={{ id }} variant="default">{t('cancel')}</LinkButton>
          <Button type="submit" loading={fetching} disabled={!makesSense(values)}>{t(values.from ? 'levels.submit.from' : 'levels.submit')}</Button>
        </div>
      </Stack>
    </form>
  );
}

/** Draft the next version of what is promised: its times, its hours, and from which day it holds. */
export default function NewLevelPage() {
  const { t } = useI18n();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: LevelQuery, variables: { id } });
  const [{ data: choice, error: failed }, choose] = useQuery({ query: CalendarsQuery });
  const whose = data?.organisation;
  useTitle(t('levels.new'));
  const back = <Link to="/app/settings/levels/$id" params={{ id }} className="back screen-only"><IconBack size={16} aria-hidden="true" />{whose?.kind === 'ENTERPRISE' ? t('levels.all') : (whose?.name ?? t('levels'))}</Link>;
  const retry = () => { read({ requestPolicy: 'network-only' }); choose({ requestPolicy: 'network-only' }); };
  if ((error && !data) || (failed && !choice)) return <div className="page settings">{back}<Failure error={(error ?? failed)!} retry={retry} /></div>;
  if (data && !whose?.viewerCan.publishPolicy) return <Missing back={back} />;
  return (
    <div className="page settings">
      {back}
      <div className="page-head"><Title order={1}>{t('levels.new')}</Title></div>
      {data && choice ? <Form key={id} level={data} calendars={choice.calendars.nodes} id={id} /> : <CardSkeleton lines={10} />}
    </div>
  );
}
