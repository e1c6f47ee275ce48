import type { Filter } from './TurnTiles';

/** ZAWIL-42 is one ticket; anything else is words, numbers too. */
export function ticketsNamed(words: string): Filter {
  const [, code, number] = /^([a-z]+)-(\d{1,9})$/i.exec(words.trim()) ?? [];
  return code ? { client: { code: { eq: code.toUpperCase() } }, number: { eq: Number(number) } } : { search: words };
}
