import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What the address of a list says: a link shows the same list to everybody who may see it. */
export type Address = { [name: string]: string | string[] | undefined };

/** The values of each facet that make sense; `null` where any text may. */
type Allowed = Record<string, readonly string[] | null>;

/** The address of a list with those facets, as its route knows it. */
export type ListSearch<A extends Allowed> = { q?: string | undefined; order?: string | undefined } & {
  [K in keyof A]?: (A[K] extends readonly (infer V)[] ? V : string)[] | undefined;
};

const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value : undefined);

/** Reads the address of a list, leaving out what makes no sense: `validateSearch: listSearch({ state: STATES, client: null })`. */
export function listSearch<const A extends Allowed>(allowed: A) {
  return (written: Record<string, unknown>): ListSearch<A> => {
    const facets = Object.entries(allowed).map(([name, values]) => {
      const said = [written[name]].flat().flatMap((one) => text(one) ?? []);
      const known = values ? values.filter((one) => said.includes(one)) : [...new Set(said)];
      return [name, known.length ? known : undefined];
    });
    return { q: text(written.q), ...Object.fromEntries(facets), order: text(written.order) } as ListSearch<A>; // entries lose their names
  };
}

const several = (values: string[]) => (values.length === 1 ? values[0] : values);

/** The address that those words behind a question mark say. */
export function addressOf(query: string): Address {
  const said = new URLSearchParams(query);
  return Object.fromEntries([...new Set(said.keys())].map((name) => [name, several(said.getAll(name))]));
}

/** What stands behind the question mark of that address. */
export const queryOf = (address: Address) =>
  new URLSearchParams(Object.keys(address).flatMap((name) => chosen(address, name).map((value): [string, string] => [name, value]))).toString();

/** What is chosen of one facet. */
export const chosen = (address: Address, facet: string) => [address[facet] ?? []].flat();

/** The facet with that value chosen, or no longer. */
export function toggled(address: Address, facet: string, value: string, single = false): Address {
  const before = chosen(address, facet);
  const others = single ? [] : before.filter((one) => one !== value);
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...others, value];
  return { [facet]: after.length ? after : undefined };
}

export type Order = { column: string; descending: boolean };

/** `-updated` is by the column `updated`, the newest first. */
export const orderOf = (written: string): Order => ({ column: written.replace(/^-/, ''), descending: written.startsWith('-') });

/** What a press on a heading leads to: that column, and then the other way round. */
export function turned(now: Order, column: string): string {
  return now.column === column && !now.descending ? `-${column}` : column;
}

/** The address of the list that is shown, and a way to change parts of it. */
export function useAddress() {
  const address: Address = useSearch({ strict: false });
  const go = useNavigate();
  const change = useCallback(
    (part: Address) => void go({ to: '.', search: (before: Address) => ({ ...before, ...part }), replace: true }),
    [go],
  );
  return { address, change };
}
