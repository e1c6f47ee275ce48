import { useI18n } from '../kit/i18n';
import { Mark } from '../kit/Mark';
import type { State } from './search';

export type Turn = 'CLIENT' | 'IT' | 'THIRD_PARTY' | 'NOBODY';
type Side = 'client' | 'team';

/** What people call a ticket: ZAWIL-42. */
export const ticketKey = (ticket: { number: number; client: { code: string } | null }) =>
  ticket.client ? `${ticket.client.code}-${ticket.number}` : `#${ticket.number}`;

/** Whether the move belongs to the side the viewer is on. */
export const isOurMove = (turn: Turn, side: Side) => turn === (side === 'team' ? 'IT' : 'CLIENT');

/** Whose move it is, said from where the viewer stands; honey when it is theirs. In short where a heading asks whose it is. */
export function TurnTag({ turn, side, short = false }: { turn: Turn; side: Side; short?: boolean }) {
  const { t } = useI18n();
  const words = short ? turn !== 'NOBODY' && t(`turn.${turn}`) : t(`turn.${turn}.${side}`);
  if (!words) return <span className="soft">–</span>;
  const tone = isOurMove(turn, side) ? 'honey' : turn === 'NOBODY' ? 'slate' : 'pine';
  return (
    <span className="tag" data-tone={tone}>
      <Mark turn={turn} size={12} />
      {words}
    </span>
  );
}

/** Where the ticket stands in the IT team's work. */
export function StateTag({ state }: { state: State }) {
  const { t } = useI18n();
  return <span className="tag">{t(`state.${state}`)}</span>;
}

/** How soon; only what is critical is coloured. */
export function PriorityTag({ priority, short = false }: { priority: 'P1' | 'P2' | 'P3' | 'P4'; short?: boolean }) {
  const { t } = useI18n();
  const said = t(`priority.${priority}`);
  return <span className="tag" data-tone={priority === 'P1' ? 'brick' : 'slate'} title={said}>{short ? priority : said}</span>;
}
