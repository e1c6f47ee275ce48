import { useI18n } from '../kit/i18n';
import { Mark } from '../kit/Mark';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import type { Side } from './outline';
import type { State } from './search';

const TONES: Partial<Record<string, string>> = { RUNNING: 'pine', READY: 'pine', ON_HOLD: 'honey', BLOCKED: 'slate', CANCELLED: 'brick' };

/** Where a process stands. */
export function ProcessTag({ state }: { state: State }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[state]}>{t(`process.state.${state}`)}</span>;
}

/** Where a task stands. */
export function TaskTag({ state }: { state: 'BLOCKED' | 'READY' | 'DONE' | 'SKIPPED' | 'CANCELLED' }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[state]}>{t(`task.state.${state}`)}</span>;
}

/** Whose it is, in the words of whoever looks. */
export function useSide() {
  const { t } = useI18n();
  const staff = isStaff(useSession().viewer);
  return (side: Side) => t(side === 'ENTERPRISE' ? 'team' : staff ? 'processes.side.client' : 'processes.side.ours');
}

/** Whose it is, with the sign of the side. */
export function SideSign({ side }: { side: Side }) {
  const say = useSide();
  return <span className="task-side small"><Mark turn={side === 'CLIENT' ? 'CLIENT' : 'IT'} size={14} /> {say(side)}</span>;
}

/** By when; what is late says so. */
export function DueOn({ at, open }: { at: string; open: boolean }) {
  const { t, date } = useI18n();
  const late = open && Date.parse(at) < Date.now();
  return <span className={late ? 'task-late nowrap' : 'nowrap'}>{t(late ? 'processes.late' : 'processes.due', { on: date(at) })}</span>;
}
