import './decisions.css';
import './delegations.css';
import { Button, Stack, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useQuery } from 'urql';
import { Ask } from '../kit/Ask';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside, Empty, Failure, Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { useSession } from '../session/Session';
import { beginning, DelegationCreate, DelegationEnd, DelegationsQuery, inOrder, stageOf, type StandIn, type Waiting } from './delegations';
import { DecisionTabs } from './Tabs';
import { endOf } from './written';

const BLANK = { delegate: '', from: '', until: '' };
const TONES = { now: 'pine', coming: 'honey', over: undefined } as const;

/** What goes over, said before it does. */
function Moves({ waiting, from }: { waiting: Waiting; from: string }) {
  const { t, n, day } = useI18n();
  if (!waiting.totalCount) return <p className="soft small delegation-moves">{t('delegations.moves.none')}</p>;
  return (
    <div className="delegation-moves">
      <p>{from ? n('delegations.moves.then', waiting.totalCount, { on: day(from) }) : n('delegations.moves.now', waiting.totalCount)}</p>
      <ul>{waiting.nodes.map(({ id, decision }) => decision && <li key={id}><Link to="/app/decisions/$id" params={{ id: decision.id }}>{decision.question}</Link></li>)}</ul>
    </div>
  );
}

function Form({ waiting, again }: { waiting: Waiting; again: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { viewer } = useSession();
  const [today] = useState(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));
  const { values: { delegate, from, until }, set, forget } = useDrafts('delegation', BLANK);
  const { command, fetching, at, besides } = useCommand(DelegationCreate);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fromAt = beginning(from, Date.now());
    if (!(await command({ person: viewer.id, delegate, fromAt, untilAt: endOf(until) }))) return;
    forget();
    again();
    tell(t(fromAt ? 'delegations.planned' : 'delegations.begun'));
  };
  return (
    <Card title={t('delegations.new')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <PersonPicker client={viewer.client?.id} label={t('delegations.whom')} chosen={delegate || null} choose={(one) => set({ delegate: one ?? '' })} error={beside(at('delegate'))} />
          <div className="delegation-days">
            <TextInput type="date" label={t('delegations.from')} min={today} value={from} error={beside(at('fromAt'))} onChange={(event) => set({ from: event.currentTarget.value })} />
            <TextInput type="date" label={t('delegations.until')} required withAsterisk={false} min={from || today} value={until} error={beside(at('untilAt'))} onChange={(event) => set({ until: event.currentTarget.value })} />
          </div>
          <Moves waiting={waiting} from={from > today ? from : ''} />
          <Refused messages={besides(['delegate', 'fromAt', 'untilAt'])} />
          <div><Button type="submit" loading={fetching} disabled={!delegate || !until}>{t('delegations.submit')}</Button></div>
        </Stack>
      </form>
    </Card>
  );
}

function End({ of, again, close }: { of: StandIn; again: () => void; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, fetching, refusals } = useCommand(DelegationEnd);
  const send = async () => {
    if (!(await command({ delegation: of.id }))) return;
    close();
    again();
    tell(t('delegations.ended'));
  };
  const means = stageOf(of) === 'coming' ? 'delegations.end.coming' : of.mine ? 'delegations.end.mine' : 'delegations.end.theirs';
  return (
    <Ask opened title={t('delegations.end.title')} submit={t('delegations.end')} busy={fetching} send={() => void send()} {...{ close, refusals }}>
      <p className="ask-says">{t(means, { name: of.name })}</p>
    </Ask>
  );
}

function Line({ of, end }: { of: StandIn; end: () => void }) {
  const { t, date } = useI18n();
  const stage = stageOf(of);
  const facts = { name: of.name, from: date(of.fromAt), to: date(of.endedAt ?? of.untilAt) };
  return (
    <li className="delegation">
      <div>
        <p><strong>{t(of.mine ? 'delegations.mine' : 'delegations.theirs', facts)}</strong></p>
        <p className="soft small"><span className="tag" data-tone={TONES[stage]}>{t(`delegations.stage.${stage}`)}</span> {t('delegations.span', facts)}</p>
      </div>
      {stage !== 'over' && <Button variant="default" size="xs" className="screen-only" aria-label={t('delegations.end.of', facts)} onClick={end}>{t('delegations.end')}</Button>}
    </li>
  );
}

function StandIns() {
  const { t } = useI18n();
  const [ending, end] = useState<StandIn | null>(null);
  const [{ data, error }, read] = useQuery({ query: DelegationsQuery });
  const again = () => read({ requestPolicy: 'network-only' });
  if (error && !data) return <Failure error={error} retry={again} />;
  if (!data?.viewer) return <CardSkeleton lines={8} />;
  const rows = inOrder(data.viewer);
  return (
    <div className="stack delegations">
      <Form waiting={data.viewer.approvals} again={again} />
      <Card title={t('delegations.all')}>
        {rows.length ? <ul className="plain">{rows.map((one) => <Line key={one.id} of={one} end={() => end(one)} />)}</ul> : <Empty title={t('delegations.none')} hint={t('delegations.none.hint')} />}
      </Card>
      {ending && <End of={ending} again={again} close={() => end(null)} />}
    </div>
  );
}

/** Who decides for the viewer while they are away, and for whom the viewer does. */
export default function DelegationsPage() {
  const { t } = useI18n();
  useTitle(`${t('delegations')} · ${t('decisions')}`);
  return (
    <div className="page">
      <div className="page-head"><Title order={1}>{t('decisions')}</Title></div>
      <DecisionTabs />
      <StandIns />
    </div>
  );
}
