import { createContext } from 'react';

const PREFIX = 'tandem.of.';

/** Whose browser it is now: what it keeps for one person is nobody else's to read. */
export const Owner = createContext('');

/** Where this browser keeps something of that person. */
export const ownKey = (owner: string, name: string) => `${PREFIX}${owner}.${name}`;

/** Forget what was kept for a person who leaves this browser: drafts, and where they were. */
export function forgetOwn(owner: string) {
  for (const key of Object.keys(localStorage)) if (key.startsWith(ownKey(owner, ''))) localStorage.removeItem(key);
}
