import { useI18n } from '../kit/i18n';
import { Mark } from '../kit/Mark';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import type { Process, Task } from './commands';

/** Whose move it is now: each side that has something to do, and who of it. */
export function Move({ process, tasks }: { process: Process; tasks: readonly Task[] }) {
  const { t, n } = useI18n();
  const staff = isStaff(useSession().viewer);
  const ready = tasks.filter(({ state }) => state === 'READY');
  if (process.state !== 'RUNNING' || !ready.length) return null;
  const sides = (['CLIENT', 'ENTERPRISE'] as const).map((side) => [side, ready.filter((one) => one.side === side)] as const).filter(([, of]) => of.length);
  return (
    <ul className="plain process-moves" aria-label={t('processes.move')}>
      {sides.map(([side, of]) => (
        <li key={side} className="process-turn" data-ours={(side === 'ENTERPRISE') === staff || undefined}>
          <Mark turn={side === 'CLIENT' ? 'CLIENT' : 'IT'} size={20} />
          <span>
            <strong>{t(side === 'ENTERPRISE' ? 'processes.move.team' : staff ? 'processes.move.client' : 'processes.move.ours')}</strong>{' '}
            {n('processes.toDo', of.length)}: {[...new Set(of.map(({ owner }) => owner?.name ?? t('person.unknown')))].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
