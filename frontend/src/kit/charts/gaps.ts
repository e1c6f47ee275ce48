/** A value that may be unknown: then it is a gap, and never a zero. */
export type Maybe = number | null;

/** Those that are known. */
export const known = (values: Maybe[]) => values.filter((value): value is number => value !== null);

/** Places of known values that follow each other: a line is drawn within a run, never across a gap. */
export function runs(values: Maybe[]): number[][] {
  const found: number[][] = [];
  values.forEach((value, i) => {
    if (value === null) return;
    const last = found[found.length - 1];
    if (last?.[last.length - 1] === i - 1) last.push(i);
    else found.push([i]);
  });
  return found;
}

/** Everything together; unknown when nothing is known. */
export function sum(values: Maybe[]): Maybe {
  const all = known(values);
  return all.length ? all.reduce((total, one) => total + one, 0) : null;
}
