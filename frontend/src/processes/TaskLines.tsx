import './processes.css';
import { Link } from '@tanstack/react-router';
import { readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { DueOn } from './labels';
import { useBoth } from './outline';
import { TaskLineFragment } from './taskLine';

function TaskLine({ data }: { data: FragmentOf<typeof TaskLineFragment> }) {
  const { titled, named } = useBoth();
  const staff = isStaff(useSession().viewer);
  const task = readFragment(TaskLineFragment, data);
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

export type FoundTasks = { totalCount: number; nodes: ({ id: string } & FragmentOf<typeof TaskLineFragment>)[] };

/** Tasks one below the other, and how many more there are. */
export function TaskLines({ of }: { of: FoundTasks }) {
  const { n } = useI18n();
  const more = of.totalCount - of.nodes.length;
  return (
    <>
      <ul className="plain narrow-list">{of.nodes.map((one) => <TaskLine key={one.id} data={one} />)}</ul>
      {more > 0 && <p className="soft small">{n('tasks.more', more)}</p>}
    </>
  );
}
