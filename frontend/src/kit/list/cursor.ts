import { useSyncExternalStore } from 'react';
import { makeListeners } from '../listeners';

const rowsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-row]')];

/** The row that is looked at beside the list: where the keyboard is, or was last. A row hears only of itself. */
export function makeCursor() {
  const { tell, subscribe } = makeListeners();
  let at: { id: string; place: number } | null = null;
  const put = (next: typeof at) => {
    at = next;
    tell();
  };
  return {
    subscribe,
    get: () => at?.id ?? null,
    /** The row around that element, if there is one. */
    follow: (list: HTMLElement, element: Element) => {
      const place = rowsOf(list).findIndex((row) => row.contains(element));
      if (place >= 0) put({ id: rowsOf(list)[place]!.dataset.row!, place });
    },
    forget: () => put(null),
    /** When rows were drawn anew: where it was, or on the row that came into that place. Who lost the keyboard with the row has it again. */
    settle: (list: HTMLElement) => {
      const rows = rowsOf(list);
      if (!rows.length) return put(null);
      const now = rows.findIndex((row) => row.dataset.row === at?.id);
      const place = now < 0 ? Math.min(at?.place ?? 0, rows.length - 1) : now;
      if (now < 0 && at && document.activeElement === document.body) rows[place]!.querySelector<HTMLElement>('.row-link')?.focus({ preventScroll: true });
      put({ id: rows[place]!.dataset.row!, place });
    },
  };
}

export type Cursor = ReturnType<typeof makeCursor>;

const silent = () => () => {};

/** The row with the cursor now. */
export const useCursor = (cursor: Cursor) => useSyncExternalStore(cursor.subscribe, cursor.get);

/** Whether that row has the cursor, where a list has one. */
export const useHasCursor = (cursor: Cursor | null, id: string) => useSyncExternalStore(cursor?.subscribe ?? silent, () => cursor?.get() === id);
