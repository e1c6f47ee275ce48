import { useRef } from 'react';
import { useKeys } from '../keys';

// The cursor is the browser's own focus, on the link that names the row: nothing is drawn anew when it moves, and readers follow it.
const links = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-row] .row-link')];
const rowOf = (element: Element | null) => element?.closest<HTMLElement>('[data-row]') ?? null;

/** The row with the keyboard, or, where something is shown beside the list, the one that is shown. */
function here(list: HTMLElement | null) {
  const row = rowOf(document.activeElement);
  return row && list?.contains(row) ? row : (list?.querySelector<HTMLElement>('[data-row][data-here]') ?? null);
}

function step(list: HTMLElement | null, by: 1 | -1) {
  if (!list) return false;
  const all = links(list);
  const at = all.findIndex((one) => rowOf(one) === here(list));
  const next = all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus({ preventScroll: true });
  rowOf(next ?? null)?.scrollIntoView({ block: 'nearest' });
  return !!next;
}

/** Puts the cursor on a row; answers whether it is there. */
export function putOn(list: HTMLElement | null, id: string) {
  const link = list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] .row-link`);
  link?.focus();
  return !!link;
}

type Ways = { search: () => void; filters: () => void; leave: () => boolean };

/** The keys of a list; the answer is the reference for the element around its rows. */
export function useListKeys({ search, filters, leave }: Ways) {
  const list = useRef<HTMLDivElement>(null);
  const inList = (run: () => boolean) => () => (here(list.current) ? run() : false);
  useKeys('keys.list', [
    { key: 'j', does: 'keys.next', run: () => step(list.current, 1) },
    { key: 'k', does: 'keys.previous', run: () => step(list.current, -1) },
    { key: 'ArrowDown', run: inList(() => step(list.current, 1)) },
    { key: 'ArrowUp', run: inList(() => step(list.current, -1)) },
    { key: 'Enter', does: 'keys.open', run: () => open(here(list.current)) },
    { key: 'x', does: 'keys.select', run: () => press(here(list.current)) },
    { key: 'f', does: 'keys.filters', run: filters },
    { key: '/', does: 'keys.search', run: search },
    { key: 'Escape', does: 'keys.leave', run: leave },
  ]);
  return list;
}

/** The link under the keyboard opens by itself; that of a row that is only shown is pressed. */
function open(row: HTMLElement | null) {
  if (!row || document.activeElement !== document.body) return false;
  row.querySelector<HTMLElement>('.row-link')?.click();
  return true;
}

function press(row: HTMLElement | null) {
  const box = row?.querySelector<HTMLInputElement>('input[type=checkbox]');
  box?.click();
  return !!box;
}
