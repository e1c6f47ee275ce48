import { columns } from '../processes/definition';

export type Step = { step: string | null; titlePl: string; titleEn: string };
export type Path = { before: Step; after: Step; count: number; medianMinutes: number };
export type Variant = { steps: Step[]; skipped: Step[]; count: number };
type Place = { x: number; y: number };
/**
 * An arrow: `back` when it leads to what stands above. It runs down where nothing is in its way, otherwise between two columns, or
 * round what stands in its own.
 */
export type Arrow = { path: Path; from: Place; to: Place; back: boolean; runs: 'down' | 'between' | 'round' };

/** What tells steps apart; one that was added has no key. */
export const keyOf = ({ step, titlePl }: Step) => step ?? ` ${titlePl}`;

/** What is taken less often than this part of the most usual is rare. */
const USUAL = 0.2;

/** Ways that are not rare, and to each step at least the most usual one, so that the picture hangs together. They come the most usual first. */
export function usual(paths: readonly Path[]): Path[] {
  const least = (paths[0]?.count ?? 0) * USUAL;
  const reached = new Set<string>();
  return paths.filter(({ count, after }) => {
    const first = !reached.has(keyOf(after));
    reached.add(keyOf(after));
    return first || count >= least;
  });
}

/** For each step those that come before it; a way that would close a circle is left out, the rarer before the more usual. */
function precedence(paths: readonly Path[]) {
  const before = new Map<string, string[]>();
  const leads = (from: string, to: string): boolean => from === to || (before.get(to) ?? []).some((one) => leads(from, one));
  for (const path of paths) {
    const [first, then] = [keyOf(path.before), keyOf(path.after)];
    if (!leads(then, first)) before.set(then, [...(before.get(then) ?? []), first]);
  }
  return before;
}

const stepsOf = (paths: readonly Path[]) => new Map(paths.flatMap(({ before, after }) => [before, after]).map((one) => [keyOf(one), one]));

/** Where each step stands, from above downwards: the most usual order straight down, what else was done to its right. */
export function laidOut(paths: readonly Path[], variants: readonly Variant[]) {
  const before = precedence(paths);
  const straight = new Set(variants[0]?.steps.map(keyOf));
  const found = columns([...stepsOf(paths)].map(([key, step]) => ({ key, step, after: before.get(key) ?? [] })));
  const places = new Map<string, Place & { step: Step }>();
  found.forEach((row, y) => {
    const aside = row.filter(({ key }) => !straight.has(key));
    const main = row.filter(({ key }) => straight.has(key));
    main.forEach(({ key, step }, x) => places.set(key, { x, y, step }));
    aside.forEach(({ key, step }, x) => places.set(key, { x: Math.max(main.length, 1) + x, y, step }));
  });
  const taken = new Set([...places.values()].map(({ x, y }) => `${x} ${y}`));
  const arrows = paths.map((path): Arrow => {
    const [from, to] = [places.get(keyOf(path.before))!, places.get(keyOf(path.after))!];
    const between = Array.from({ length: Math.max(0, to.y - from.y - 1) }, (_, i) => `${from.x} ${from.y + 1 + i}`);
    const back = to.y <= from.y;
    const free = !back && (from.x === to.x ? !between.some((one) => taken.has(one)) : !between.length);
    return { path, from, to, back, runs: free ? 'down' : from.x === to.x ? 'round' : 'between' };
  });
  return { places: [...places.values()], arrows, wide: Math.max(0, ...[...places.values()].map(({ x }) => x + 1)), high: found.length };
}
