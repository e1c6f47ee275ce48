/** The days of a week, as calendars write them. */
export const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Day = (typeof DAYS)[number];
/** From when to when somebody works: `08:00`, `16:00`; either may be missing while it is typed. */
export type Stretch = [from: string, to: string];
/** For each day its stretches, written `08:00-12:00 13:00-17:00`. */
export type Week = Record<Day, string>;

const NIGHT = '24:00';
const LENGTH = 1440;

/** The stretches of one day. */
export const stretchesOf = (written: string): Stretch[] => (written ? written.split(' ') : []).map((one) => [one.slice(0, one.indexOf('-')), one.slice(one.indexOf('-') + 1)]);

/** The same, written. */
export const written = (stretches: readonly Stretch[]) => stretches.map((one) => one.join('-')).join(' ');

/** A calendar's week, day by day. */
export const weekOf = (stretches: readonly string[]): Week =>
  Object.fromEntries(DAYS.map((day) => [day, stretches.filter((one) => one.startsWith(day)).map((one) => one.slice(4)).join(' ')])) as Week;

/** A week as it is sent. */
export const sent = (week: Week) => DAYS.flatMap((day) => stretchesOf(week[day]).map((one) => `${day} ${one.join('-')}`));

/** Minutes since midnight. */
export const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** What a field for times shows: the end of a day is its midnight. */
export const shownTime = (clock: string) => (clock === NIGHT ? '00:00' : clock);

/** What a field for times says about an end: midnight is the end of that day. */
export const endTime = (shown: string) => (shown === '00:00' ? NIGHT : shown);

/** Why the stretches of a day make no sense; null where they do. */
export function faultOf(day: string): 'half' | 'order' | 'overlap' | null {
  const stretches = [...stretchesOf(day)].sort(([one], [other]) => (one < other ? -1 : 1));
  if (stretches.some(([from, to]) => !from || !to)) return 'half';
  if (stretches.some(([from, to]) => from >= to)) return 'order';
  return stretches.some(([from], i) => i > 0 && from < stretches[i - 1]![1]) ? 'overlap' : null;
}

/** Working minutes of a day. */
const lengthOf = (day: string) => stretchesOf(day).reduce((sum, [from, to]) => sum + minuteOf(to) - minuteOf(from), 0);

/** How long a working day is, in minutes, where all are equally long; null where they are not. */
export function dayLength(week: Week): number | null {
  const lengths = new Set(DAYS.map((day) => lengthOf(week[day])).filter((length) => length > 0));
  return lengths.size === 1 ? [...lengths][0]! : null;
}

/** Whether somebody works at any hour of any day. */
export const isAlways = (week: Week) => DAYS.every((day) => lengthOf(week[day]) === LENGTH);

/** Neighbouring days with the same hours, together; days off are left out. */
export function alike(week: Week): { from: Day; to: Day; hours: string }[] {
  const groups: { from: Day; to: Day; hours: string }[] = [];
  DAYS.forEach((day, i) => {
    const last = groups.at(-1);
    if (last && last.to === DAYS[i - 1] && last.hours === week[day]) last.to = day;
    else if (week[day]) groups.push({ from: day, to: day, hours: week[day] });
  });
  return groups;
}
