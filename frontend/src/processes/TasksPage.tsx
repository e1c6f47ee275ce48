import { Title } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { useLive } from '../live/Live';
import { useSession } from '../session/Session';
import { ProcessTabs } from './Tabs';
import { TaskLineFragment } from './taskLine';
import { TaskLines, type FoundTasks } from './TaskLines';

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
`, [TaskLineFragment]);

function Lines({ title, of }: { title: string; of: FoundTasks }) {
  return of.totalCount ? <Card title={title}><TaskLines of={of} /></Card> : null;
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
