import { useSyncExternalStore } from 'react';
import { makeListeners } from '../listeners';
import type { Listed } from './declaration';

/** Which rows are selected; a row hears only of itself, so that choosing one draws one. */
export function makeSelection<Row extends Listed>() {
  const { tell, subscribe } = makeListeners();
  const shown = new Map<string, readonly Row[]>();
  let selected = new Map<string, Row>();
  const set = (next: Map<string, Row>) => {
    selected = next;
    tell();
  };
  return {
    subscribe,
    has: (id: string) => selected.has(id),
    get: () => selected,
    toggle: (row: Row) => {
      const next = new Map(selected);
      if (!next.delete(row.id)) next.set(row.id, row);
      set(next);
    },
    /** These and no others. */
    only: (rows: readonly Row[]) => set(new Map(rows.map((row) => [row.id, row]))),
    /** Answers whether there was anything to clear. */
    clear: () => {
      const some = selected.size > 0;
      if (some) set(new Map());
      return some;
    },
    /** Everything that is on the page, or, when all of it is selected already, nothing. */
    toggleAll: () => {
      const all = [...shown.values()].flat();
      set(all.every((row) => selected.has(row.id)) ? new Map() : new Map(all.map((row) => [row.id, row])));
    },
    /** A page tells which rows it shows, and takes them back when it goes. */
    show: (page: string, rows: readonly Row[]) => {
      shown.set(page, rows);
      return () => void shown.delete(page);
    },
  };
}

export type Selection<Row extends Listed> = ReturnType<typeof makeSelection<Row>>;

/** The selected rows, as they are now. */
export const useSelected = <Row extends Listed>(selection: Selection<Row>) => useSyncExternalStore(selection.subscribe, selection.get);
