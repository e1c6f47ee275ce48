const SPAN = 15 * 60_000;

/** Until when words that were said then may be put right, in milliseconds since 1970. */
export const endOf = (at: string) => Date.parse(at) + SPAN;
