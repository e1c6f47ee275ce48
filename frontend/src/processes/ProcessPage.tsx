import '../people/page.css';
import './processes.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { deviceName } from '../devices/labels';
import { graphql, readFragment } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { Facts } from '../kit/Facts';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { Board } from './Board';
import { ProcessNow, TaskNow, type Process } from './commands';
import { Given } from './Given';
import { ProcessTag } from './labels';
import { Leftovers } from './Leftovers';
import { Move } from './Move';
import { isOver, outlineOf, useBoth } from './outline';
import { Progress } from './Progress';
import { ProcessVerbs } from './ProcessVerbs';
import { RunHistory } from './RunHistory';

const ProcessQuery = graphql(`
  query Process($id: ID!) {
    process(id: $id) { id ...ProcessNow }
  }
`, [ProcessNow]);

/** Whom or what it is about, with the way there. */
export function Subject({ process: { person, device } }: { process: Pick<Process, 'person' | 'device'> }) {
  if (person) return <Link to="/app/people/$id" params={{ id: person.id }}>{person.name}</Link>;
  return device && <Link to="/app/devices/$id" params={{ id: device.id }}><span className="figures">{device.tag}</span> {deviceName(device)}</Link>;
}

function Head({ process, done, all }: { process: Process; done: number; all: number }) {
  const { t } = useI18n();
  const { named } = useBoth();
  const staff = isStaff(useSession().viewer);
  const about = <Subject process={process} />;
  return (
    <div className="person-head">
      <div className="process-head">
        <p className="soft small">{t('processes.one')}{staff && <> · {process.client?.name}</>}</p>
        <Title order={1}>{named(process)}</Title>
        <p className="process-facts">{(process.person || process.device) && <span>{about}</span>}<ProcessTag state={process.state} /><Progress done={done} all={all} /></p>
      </div>
      <ProcessVerbs process={process} />
    </div>
  );
}

function Known({ process }: { process: Process }) {
  const { t, day, date } = useI18n();
  const { told } = useBoth();
  const { target } = outlineOf(process.pinned);
  return (
    <Card title={t('processes.facts')}>
      <Facts
        of={[
          [target ? told(target) : t('processes.target'), process.targetOn && day(process.targetOn)],
          [t('processes.requester'), process.requester?.name],
          [t('processes.started'), date(process.startedAt)],
          [t('processes.ended'), process.endedAt && date(process.endedAt)],
        ]}
      />
      <Given process={process} />
    </Card>
  );
}

function Body({ process }: { process: Process }) {
  const { t } = useI18n();
  const tasks = readFragment(TaskNow, process.tasks.nodes);
  const over = tasks.filter(({ state }) => isOver(state) && state !== 'CANCELLED').length;
  const open = over < tasks.length && process.state !== 'CANCELLED';
  const leftovers = <Leftovers process={process} open={open} />;
  return (
    <>
      <Head process={process} done={over} all={tasks.length} />
      {process.reason && <p className="process-reason"><strong>{t(`process.state.${process.state}`)}:</strong> {process.reason}</p>}
      <Move process={process} tasks={tasks} />
      {!open && leftovers}
      <Board process={process} tasks={tasks} />
      {open && leftovers}
      <div className="process-below">
        <Known process={process} />
        <Card title={t('history')}><RunHistory process={process.id} data={process.history} /></Card>
      </div>
    </>
  );
}

const route = getRouteApi('/app/processes/$id');

/** One process: where it stands, whose move it is, what each side does, and what happened. */
export default function ProcessPage() {
  const { t } = useI18n();
  const { named } = useBoth();
  const { id } = route.useParams();
  const [{ data, error }, read] = useQuery({ query: ProcessQuery, variables: { id } });
  const process = readFragment(ProcessNow, data?.process);
  useLive(id, read, process?.tasks.nodes.map((one) => one.id) ?? []);
  useTitle(process ? [named(process), process.person?.name ?? process.device?.tag].filter(Boolean).join(' · ') : undefined);
  const back = <Link to="/app/processes" className="back"><IconBack size={16} aria-hidden="true" />{t('nav.processes')}</Link>;
  if (error && !data) return <div className="page">{back}<Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} /></div>;
  if (data && !process) return <Missing back={back} />;
  return <div className="page" aria-busy={!process || undefined}>{back}{process ? <Body key={process.id} process={process} /> : <div className="stack"><CardSkeleton lines={3} /><CardSkeleton lines={8} /></div>}</div>;
}
