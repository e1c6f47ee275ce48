import type { Filter } from './TurnTiles';

/** ZAWIL-42 is one ticket, 42 is first of all a number; anything else is words. */
export function ticketsNamed(words: string): Filter {
  const [, code, number] = /^(?:([a-z]+)-|#)?(\d{1,9})$/i.exec(words.trim()) ?? [];
  if (!number) return { search: words };
  if (code) return { client: { code: { eq: code.toUpperCase() } }, number: { eq: Number(number) } };
  return { or: [{ number: { eq: Number(number) } }, { search: words }] };
}
