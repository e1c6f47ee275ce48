import { lazy, Suspense } from 'react';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { worded } from '../kit/words';
import { TaskLineFragment } from '../processes/taskLine';

const MyTasks = lazy(() => worded('processes', import('../processes/MyTasks')));
/** What is to be decided stands among the decisions. */
export const TasksFragment = graphql(`
  fragment TasksDue on Query {
    tasks(
      first: 5
      filter: { owner: { id: { eq: $me } }, state: { eq: READY }, action: { ne: DECISION }, process: { state: { eq: RUNNING } } }
      orderBy: { field: DUE_AT, direction: ASC }
    ) { totalCount nodes { id ...TaskLine } }
  }
`, [TaskLineFragment]);

/** How many of them there are. */
export const tasksOf = (data: FragmentOf<typeof TasksFragment>) => readFragment(TasksFragment, data).tasks.totalCount;

/** Tasks of processes that the viewer can do now, those first that should have been done; nothing at all when there are none. */
export function Tasks({ data }: { data: FragmentOf<typeof TasksFragment> }) {
  const { tasks } = readFragment(TasksFragment, data);
  if (!tasks.totalCount) return null;
  return <Suspense fallback={<CardSkeleton lines={tasks.nodes.length} />}><MyTasks of={tasks} /></Suspense>;
}
