/** What keeps a scenario from being published: where it is, and why. */
export type Fault = { place: string; why: string };

const PARTS = ['definition', 'fields', 'key', 'kind', 'name', 'phases', 'steps', 'subject', 'summary', 'target', 'urgent'];
const BEGINS = new RegExp(`(?:^|[:,] )((?:${PARTS.join('|')})(?:\\.[^\\s:]+)*): `);

/** Faults in what was refused, and what of it is about no part of the scenario. */
export function faultsIn(messages: readonly string[]): { faults: Fault[]; besides: string[] } {
  const split = messages.map((message) => message.split(BEGINS));
  const faults = split.flatMap(([, ...told]) => told.flatMap((place, at) => (at % 2 ? [] : [{ place, why: told[at + 1]!.replace(/\.$/, '') }])));
  return { faults, besides: split.flatMap((told) => (told.length === 1 ? told : [])) };
}

/** Why a part of the scenario is refused: everything at its place and inside of it. */
export const faultsAt = (faults: readonly Fault[], ...places: string[]) =>
  faults.filter(({ place }) => places.some((one) => place === one || place.startsWith(`${one}.`))).map(({ why }) => why);
