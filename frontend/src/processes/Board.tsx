import { useI18n } from '../kit/i18n';
import type { Process, Task } from './commands';
import { byPhase, isOver, outlineOf, useBoth, waitsFor } from './outline';
import { TaskCard } from './TaskCard';

/** Phase by phase, and in each the tasks of the client on the left and of the IT team on the right, as they follow each other. */
export function Board({ process, tasks }: { process: Process; tasks: readonly Task[] }) {
  const { t, number } = useI18n();
  const { told } = useBoth();
  const outline = outlineOf(process.pinned);
  return (
    <section className="process-board" aria-label={t('processes.tasks')}>
      {byPhase(outline, tasks).map(({ key, name, tasks: of }) => (
        <section key={key} className="process-phase">
          <h2>{name ? told(name) : t('processes.added')} <span className="soft small figures">{t('processes.done', { done: number(of.filter(({ state }) => isOver(state)).length), all: number(of.length) })}</span></h2>
          <ol className="plain process-tasks">
            {of.map((task) => (
              <TaskCard key={task.id} task={task} process={process} step={outline.steps.find((step) => step.key === task.step)} waits={waitsFor(outline, tasks, task)} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
