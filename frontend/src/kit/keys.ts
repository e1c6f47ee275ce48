import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Key } from './i18n';
import { makeListeners } from './listeners';

/** A key and what it does. `key` is written as on the keyboard (`j`, `/`, `Enter`, `ArrowDown`); two in a row stand apart (`g t`). */
export type Binding = {
  key: string;
  /** What it does, for the page that lists all keys; without words the key is a second name of another one. */
  does?: Key;
  /** May answer `false`: it has nothing to do now, and the browser does what it always does. */
  run: () => boolean | void;
};
type Scope = { scope: Key; bindings: Binding[] };

const PATIENCE = 1000;
const WRITING = 'textarea, select, [contenteditable="true"], input:not([type=checkbox], [type=radio], [type=button])';
const { tell, subscribe } = makeListeners();
let scopes: Scope[] = [];
let before = { key: '', at: 0 };

function set(next: Scope[]) {
  if (!scopes.length) addEventListener('keydown', hear);
  scopes = next;
  if (!scopes.length) removeEventListener('keydown', hear);
  tell();
}

/** Whether the keyboard belongs to somebody else: a text that is being written, or a dialog. */
function taken(target: EventTarget | null) {
  if (document.querySelector('[aria-modal="true"], [role="dialog"]')) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITING));
}

function hear(event: KeyboardEvent) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || taken(event.target)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const both = event.timeStamp - before.at < PATIENCE ? `${before.key} ${key}` : key;
  before = { key, at: event.timeStamp };
  const found = scopes.flatMap((one) => one.bindings);
  const binding = found.findLast((one) => one.key === both) ?? found.findLast((one) => one.key === key);
  if (binding && binding.run() !== false) event.preventDefault();
}

/** Keys that work while this component is on the page, and never while somebody types; of two alike, the later has it. */
export function useKeys(scope: Key, bindings: Binding[]) {
  const now = useRef(bindings);
  now.current = bindings;
  const written = bindings.map((one) => one.key).join('|');
  useEffect(() => {
    const mine = { scope, bindings: now.current.map((one, i) => ({ ...one, run: () => now.current[i]?.run() })) };
    set([...scopes, mine]);
    return () => set(scopes.filter((one) => one !== mine));
  }, [scope, written]);
}

/** Every key that works on this page now, by where it works; for the page that lists them. */
export const useAllKeys = () => useSyncExternalStore(subscribe, () => scopes);
