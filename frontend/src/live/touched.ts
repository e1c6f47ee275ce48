import type { Change } from './changes';

/** Ids of the things that changed, by their types. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/** Which things these changes are about; what the viewer may not know of is left out. */
export function touched(changes: Change[]): Touched {
  const found = new Map<string, Set<string>>();
  for (const { subject } of changes) {
    if (!subject) continue;
    const ids = found.get(subject.__typename) ?? new Set<string>();
    found.set(subject.__typename, ids.add(subject.id));
  }
  return found;
}
