import { use, useCallback, useState } from 'react';
import { Owner, ownKey } from './own';

const read = (key: string) => localStorage.getItem(key) ?? '';

function keep(key: string, text: string) {
  if (text) localStorage.setItem(key, text);
  else localStorage.removeItem(key);
}

/** Text that survives a reload, a lost session and a closed tab, until it is sent. */
export function useDraft(name: string) {
  const key = ownKey(use(Owner), `draft.${name}`);
  const [draft, set] = useState(() => ({ key, text: read(key) }));
  const write = useCallback((text: string) => {
    keep(key, text);
    set({ key, text });
  }, [key]);
  return [draft.key === key ? draft.text : read(key), write] as const;
}

/** Several fields as one draft: what differs from `blank` is kept, until `forget`. */
export function useDrafts<Values extends Record<string, string>>(name: string, blank: Values) {
  const [text, write] = useDraft(name);
  const changed: Partial<Values> = text ? JSON.parse(text) : {};
  const values: Values = { ...blank, ...changed };
  const set = (patch: Partial<Values>) => {
    const differing = Object.entries({ ...changed, ...patch }).filter(([field, value]) => value !== blank[field]);
    write(differing.length ? JSON.stringify(Object.fromEntries(differing)) : '');
  };
  return { values, changed, set, forget: () => write('') };
}
