export const KINDS = ['ANY', 'INCIDENT', 'REQUEST'] as const;
export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export const METRICS = ['RESPONSE', 'RESOLUTION'] as const;
export const PARTIES = ['CLIENT', 'VENDOR', 'PROVIDER_SCHEDULED'] as const;
export type Kind = (typeof KINDS)[number];
export type Priority = (typeof PRIORITIES)[number];
export type Metric = (typeof METRICS)[number];
export type Party = (typeof PARTIES)[number];
/** One time that is promised: `ANY P1 RESPONSE`. */
export type Place = `${Kind} ${Priority} ${Metric}`;
/** Minutes by what they are promised for. */
export type Targets = Partial<Record<Place, number>>;
/** How times are typed: as many hours, or minutes. */
export type Unit = 'h' | 'm';
/** A time as it is typed, `1,5 h`; nothing is promised where the number is missing. */
export type Typed = `${string} ${Unit}`;

export const PLACES: Place[] = KINDS.flatMap((kind) => PRIORITIES.flatMap((priority) => METRICS.map((metric): Place => `${kind} ${priority} ${metric}`)));

/** What a policy promises. */
export const targetsOf = (stored: readonly string[]): Targets =>
  Object.fromEntries(stored.map((one) => [one.slice(0, one.lastIndexOf(' ')), Number(one.slice(one.lastIndexOf(' ') + 1))]));

/** Minutes that are promised: what is said of a kind goes before what is said of all. */
export const minutesFor = (targets: Targets, kind: Kind, priority: Priority, metric: Metric) =>
  targets[`${kind} ${priority} ${metric}`] ?? targets[`ANY ${priority} ${metric}`] ?? null;

/** Kinds of which something of their own is said. */
export const kindsOf = (targets: Targets) => KINDS.filter((kind) => kind !== 'ANY' && PLACES.some((place) => place.startsWith(kind) && targets[place]));

/** How minutes are typed: whole hours as hours. */
export const typed = (minutes: number | undefined): Typed => (minutes === undefined ? ' h' : minutes % 60 ? `${minutes} m` : `${minutes / 60} h`);

/** The number and the unit of a time as it is typed. */
export const parts = (typed: string): [number: string, unit: Unit] => [typed.slice(0, -2), typed.endsWith('m') ? 'm' : 'h'];

/** Minutes that are meant; null where nothing is, NaN where it is no time. */
export function minutesOf(typed: string): number | null {
  const [number, unit] = parts(typed);
  const bare = number.trim().replace(',', '.');
  if (!bare) return null;
  const minutes = /^\d+(\.\d+)?$/.test(bare) ? Number(bare) * (unit === 'h' ? 60 : 1) : NaN;
  return Number.isInteger(minutes) && minutes > 0 && minutes <= 60 * 24 * 366 ? minutes : NaN;
}

/** Targets as they are sent. */
export const sent = (values: Partial<Record<Place, string>>) =>
  PLACES.flatMap((place) => {
    const minutes = minutesOf(values[place] ?? ' h');
    return minutes === null ? [] : [`${place} ${minutes}`];
  });

type Version = { fromAt: string; endedAt: string | null };

/** Whether a version holds at that instant, is to come, or is over. */
export function standing({ fromAt, endedAt }: Version, now: number): 'holds' | 'coming' | 'over' {
  if (endedAt && Date.parse(endedAt) <= Math.max(now, Date.parse(fromAt))) return 'over';
  return Date.parse(fromAt) <= now ? 'holds' : 'coming';
}

/** Working days, hours and minutes that make up a time; days only where it is whole ones. */
export function spanOf(minutes: number, day: number | null): { days: number; hours: number; minutes: number } {
  if (day && minutes % day === 0) return { days: minutes / day, hours: 0, minutes: 0 };
  return { days: 0, hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
