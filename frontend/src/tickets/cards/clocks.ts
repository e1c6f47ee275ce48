type State = 'RUNNING' | 'PAUSED' | 'MET' | 'BREACHED' | 'CANCELLED';
type Clock = { metric: 'RESPONSE' | 'RESOLUTION'; state: State; stoppedAt: string | null; warnedAt: string | null };

/** How a clock stands, as people say it: late and done is another thing than late and still waited for. */
export type Standing = 'RUNNING' | 'PAUSED' | 'MET' | 'LATE' | 'LATE_DONE' | 'CANCELLED';

/** Whether it was too late, and if so, whether it is done by now. */
export function standing({ state, stoppedAt }: Pick<Clock, 'state' | 'stoppedAt'>): Standing {
  if (state === 'BREACHED') return stoppedAt ? 'LATE_DONE' : 'LATE';
  return state;
}

const TONES = { RUNNING: 'pine', PAUSED: 'slate', MET: 'pine', LATE: 'brick', LATE_DONE: 'brick', CANCELLED: 'slate' } as const;

/** The word on its label, and its colour: time that runs out is honey. */
export function label(clock: Clock) {
  const stands = standing(clock);
  return stands === 'RUNNING' && clock.warnedAt ? { word: 'AT_RISK' as const, tone: 'honey' } : { word: stands, tone: TONES[stands] };
}

type Turn = { turn: 'CLIENT' | 'IT' | 'THIRD_PARTY' | 'NOBODY'; fromAt: string; toAt: string | null };

/** For how many seconds it was whose move: nights and weekends too, as whoever waits counts them. */
export function secondsWith(turns: readonly Turn[], now: number) {
  const seconds = { CLIENT: 0, IT: 0, THIRD_PARTY: 0, NOBODY: 0 };
  for (const { turn, fromAt, toAt } of turns) seconds[turn] += ((toAt ? Date.parse(toAt) : now) - Date.parse(fromAt)) / 1000;
  return seconds;
}
