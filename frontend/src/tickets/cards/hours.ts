/** When promised time goes by: a zone, stretches of its week (`MON 08:00-16:00`), and days on which it is closed. */
export type Hours = { zone: string; week: readonly string[]; closed: readonly { fromOn: string; toOn: string }[] };

const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const clockOf = (zone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });

/** What the clocks of a zone show at an instant, as if it were UTC. */
const shown = (clock: Intl.DateTimeFormat, at: number) => Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);

/** The instant at which they show it; where a zone changes its clocks, the offset is looked up once more. */
function instant(clock: Intl.DateTimeFormat, local: number) {
  const guess = local - (shown(clock, local) - local);
  return guess - (shown(clock, guess) - local);
}

function stretches(week: readonly string[], weekday: string): [from: number, to: number][] {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return week.filter((one) => one.startsWith(weekday)).map((one) => {
    const [from, to] = one.slice(4).split('-');
    return [minutes(from!) * MINUTE, minutes(to!) * MINUTE];
  });
}

/** Working milliseconds between two instants. */
export function worked({ zone, week, closed }: Hours, from: number, to: number): number {
  const clock = clockOf(zone);
  let sum = 0;
  for (let day = Math.floor(shown(clock, from) / DAY) * DAY; day <= shown(clock, to); day += DAY) {
    const date = new Date(day).toISOString().slice(0, 10);
    if (closed.some(({ fromOn, toOn }) => fromOn <= date && date <= toOn)) continue;
    for (const [start, end] of stretches(week, DAYS[new Date(day).getUTCDay()]!)) {
      sum += Math.max(0, Math.min(to, instant(clock, day + end)) - Math.max(from, instant(clock, day + start)));
    }
  }
  return sum;
}
