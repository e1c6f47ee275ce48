import { useEffect, useState } from 'react';

const PREFIX = 'tandem.draft.';

/** Text that survives a reload, a lost session and a closed tab, until it is sent. */
export function useDraft(key: string) {
  const [text, set] = useState(() => localStorage.getItem(PREFIX + key) ?? '');
  useEffect(() => {
    if (text) localStorage.setItem(PREFIX + key, text);
    else localStorage.removeItem(PREFIX + key);
  }, [key, text]);
  return [text, set] as const;
}

/** Forget what was typed, when its author leaves this browser. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
