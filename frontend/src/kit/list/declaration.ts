import type { ComponentType, ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';

/** What every list holds: rows with an id. */
export type Listed = { id: string };

/** One column of the table and, where there is no room for a table, one piece of a card. Declare columns once (`useMemo`): a new array draws every row anew. */
export type Column<Row, Field extends string = string> = {
  /** Its name in the address (`order=-updated`) and in this browser. */
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** How wide: the column without a width takes what is left, and it is the one that names the row. */
  width?: 'xs' | 's' | 'm' | 'l';
  /** May be put away by the viewer; `'hidden'` is put away until they ask for it. */
  optional?: true | 'hidden';
  /** Where it stands on a card; without a place it is left out there. Several in one place stand beside each other. */
  card?: 'top' | 'name' | 'tags' | 'foot';
  /** By which field the graph orders it: its heading can be pressed. */
  order?: Field;
};

/** One way to narrow a list: to the rows that have one of the chosen values. Made by `facet`. */
export type Facet<Filter, By extends string = string> = {
  key: string;
  label: string;
  options: { value: string; label: string }[];
  single: boolean;
  counted: By | undefined;
  where: (values: string[]) => Filter;
};

type Values<Filter, By extends string, V extends string> = {
  /** Its name in the address. */
  key: string;
  label: string;
  values: readonly V[];
  /** What a value is called. */
  say: (value: V) => string;
  /** What the graph is asked when these are chosen. */
  where: (values: V[]) => Filter;
  /** What the graph calls it where it counts its values. */
  counted?: By;
  /** Only one value at a time. */
  single?: boolean;
};

/** Among the values of a facet, that there is none. */
export const NOBODY = 'nobody';

/** Declares a facet over its values. */
export function facet<Filter, V extends string, By extends string = never>(of: Values<Filter, By, V>): Facet<Filter, By> {
  return {
    key: of.key,
    label: of.label,
    options: of.values.map((value) => ({ value, label: of.say(value) })),
    single: of.single ?? false,
    counted: of.counted,
    where: (chosen) => of.where(chosen as V[]), // the address was read by the same values
  };
}

/** Why each of several rows was refused, in their order; nothing where it was done. */
export type Outcome = string[][];

/** Something that is done to all selected rows at once: after a question, where one has to be asked, or right away. */
export type Bulk<Row> = { key: string; label: string; /** The key that does it while something is selected. */ stroke?: string } & (
  | { run: (rows: readonly Row[]) => Promise<Outcome> }
  | { Question: ComponentType<{ rows: readonly Row[]; opened: boolean; close: () => void; done: (outcome: Outcome) => void }> }
);

/** A page as connections give it. */
export type Page<Row> = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly Row[];
};

/** The query of a list: `query Tickets($first: Int!, $after: String, $filter: TicketFilter, $orderBy: TicketOrder)`. */
export type ListQuery<Data, Filter, Field extends string> = TypedDocumentNode<
  Data,
  { first: number; after?: string | null; filter?: Filter | null; orderBy?: { field: Field; direction: 'ASC' | 'DESC' } | null }
>;
