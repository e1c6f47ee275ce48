/** Fewest characters of a password, as the server counts them. */
export const SHORTEST = 12;
const PLENTY = 16;
const VARIED = 6;

/** How many characters somebody has typed: what looks like one counts as one, as on the server. */
export const lengthOf = (password: string) => [...password].length;

/** What can be said of a password without knowing it: its length, and whether it is one key held down. */
export function verdict(password: string) {
  const length = lengthOf(password);
  if (length < SHORTEST) return 'short';
  if (new Set(password).size < VARIED) return 'plain';
  return length < PLENTY ? 'enough' : 'good';
}
