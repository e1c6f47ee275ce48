import { chosen, orderOf, type Address } from './address';
import type { Column, Facet } from './declaration';

/** What narrows a list, in the graph's words: the words that are looked for, and every facet with something chosen. */
export function filterOf<Filter extends object>(address: Address, facets: Facet<Filter>[], find: (words: string) => Filter) {
  const words = chosen(address, 'q')[0]?.trim();
  const narrowed = facets.flatMap((one) => {
    const values = chosen(address, one.key);
    return values.length ? [one.where(values)] : [];
  });
  const parts: object[] = [...(words ? [find(words)] : []), ...narrowed];
  const names = parts.flatMap(Object.keys);
  return (new Set(names).size < names.length ? { and: parts } : Object.assign({}, ...parts)) as Filter; // parts of one filter make a filter
}

/** Both: what is chosen, and what the list holds at all. */
export const withinOf = <Filter extends object>(chosen: Filter, within?: Filter) => (within ? ({ and: [within, chosen] } as unknown as Filter) : chosen); // every filter of the graph has `and`

/** The order in the graph's words; an address that names no such column gets the usual one. */
export function graphOrder<Row, Field extends string>(address: Address, columns: Column<Row, Field>[], usual: string) {
  const written = chosen(address, 'order')[0] ?? usual;
  const known = (one: string) => columns.find((column) => column.key === orderOf(one).column)?.order;
  const order = orderOf(known(written) ? written : usual);
  const field = columns.find((one) => one.key === order.column)?.order;
  return { order, orderBy: field ? { field, direction: order.descending ? ('DESC' as const) : ('ASC' as const) } : null };
}

/** The address with nothing narrowed. */
export const cleared = (facets: { key: string }[]): Address =>
  Object.fromEntries([['q', undefined], ...facets.map((one) => [one.key, undefined])]);

/** Whether anything is narrowed. */
export const narrowed = (address: Address, facets: { key: string }[]) =>
  ['q', ...facets.map((one) => one.key)].some((name) => chosen(address, name).length > 0);
