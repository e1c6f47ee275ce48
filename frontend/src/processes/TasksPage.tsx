import './processes.css';
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { DueOn } from './labels';
import { useBoth } from './outline';
import { ProcessTabs } from './Tabs';

const LineFragment = graphql(`
  fragment TaskLine on Task {
    id
    titlePl
    titleEn
    dueAt
    process { id namePl nameEn client { id name } person { id name } device { id tag } }
  }
`);
const TasksQuery = graphql(`
  query MyTasks($me: ID!) {
    ready: tasks(first: 100, filter: { owner: { id: { eq: $me } }, state: { eq: READY }, process: { state: { eq: RUNNING } } }, orderBy: { field: DUE_AT, direction: ASC }) {
      totalCount
      nodes { id ...TaskLine }
    }
    later: tasks(first: 50, filter: { owner: { id: { eq: $me } }, state: { eq: BLOCKED }, process: { state: { eq: RUNNING } } }, orderBy: { field: DUE_AT, direction: ASC }) {
      totalCount
      nodes { id ...TaskLine }
    }
  }
`, [LineFragment]);

function Line({ data }: { data: FragmentOf<typeof LineFragment> }) {
  const { titled, named } = useBoth();
  const staff = isStaff(useSession().viewer);
  const task = readFragment(LineFragment, data);
  const { process } = task;
  const facts = [process && named(process), process?.person?.name ?? process?.device?.tag, staff && process?.client?.name].filter(Boolean);
  return (
    <li className="line">
      <span className="line-what">
        {process ? <Link to="/app/processes/$id" params={{ id: process.id }} hash={task.id} className="row-link">{titled(task)}</Link> : titled(task)}
        <span className="soft small">{facts.join(' · ')}</span>
      </span>
      {task.dueAt && <span className="small"><DueOn at={task.dueAt} open /></span>}
    </li>
  );
}

type Found = { totalCount: number; nodes: ({ id: string } & FragmentOf<typeof LineFragment>)[] };

function Lines({ title, of }: { title: string; of: Found }) {
  const { n } = useI18n();
  const more = of.totalCount - of.nodes.length;
  if (!of.totalCount) return null;
  return (
    <Card title={title}>
      <ul className="plain narrow-list">{of.nodes.map((one) => <Line key={one.id} data={one} />)}</ul>
      {more > 0 && <p className="soft small">{n('tasks.more', more)}</p>}
    </Card>
  );
}

/** What is the viewer's to do in processes: what can be done now, by due day, and what still waits for others. */
export default function TasksPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  useTitle(t('processes.tab.mine'));
  const [{ data, error }, read] = useQuery({ query: TasksQuery, variables: { me: viewer.id } });
  useLive(null, read);
  return (
    <div className="page" aria-busy={!data && !error ? true : undefined}>
      <div className="page-head"><Title order={1}>{t('processes.tab.mine')}</Title></div>
      <ProcessTabs />
      {error && !data && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {!data && !error && <CardSkeleton lines={6} />}
      {data && !data.ready.totalCount && !data.later.totalCount && <Empty title={t('tasks.none')} hint={t('tasks.none.hint')} />}
      {data && <div className="stack"><Lines title={t('tasks.ready')} of={data.ready} /><Lines title={t('tasks.later')} of={data.later} /></div>}
    </div>
  );
}
