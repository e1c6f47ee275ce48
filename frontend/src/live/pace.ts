const HIDDEN = 6;
const FIRST = 2;
const LONGEST = 120;
const JITTER = 0.15;

type Now = { seconds: number; hidden: boolean; failures: number; chance?: number };

/** Milliseconds until the next look: rarer while nobody watches and after failures, never everybody at once. */
export function pause({ seconds, hidden, failures, chance = Math.random() }: Now) {
  const usual = hidden ? seconds * HIDDEN : seconds;
  const wait = failures ? Math.min(Math.min(FIRST, seconds) * 2 ** (failures - 1), LONGEST) : usual;
  return wait * 1000 * (1 - JITTER + 2 * JITTER * chance);
}
