import type { About } from './outline';

export const KINDS = ['ONBOARDING', 'OFFBOARDING', 'ROLE_CHANGE', 'DEVICE_SERVICE', 'REQUEST', 'REVIEW', 'CUSTOM'] as const;
export type Kind = (typeof KINDS)[number];
export type CatalogueSearch = { q?: string | undefined; kind?: Kind | undefined; client?: string | undefined; person?: string | undefined; device?: string | undefined };

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What is looked for, and whom or what the process is to be about. */
export const catalogueSearch = ({ q, kind, client, person, device }: Record<string, unknown>): CatalogueSearch => ({
  q: text(q), kind: KINDS.find((one) => one === kind), client: text(client), person: text(person), device: text(device),
});
export type StartSearch = Pick<CatalogueSearch, 'client' | 'person' | 'device'>;

/** For whom it is started, and about whom or what. */
export const startSearch = ({ client, person, device }: Record<string, unknown>): StartSearch => ({ client: text(client), person: text(person), device: text(device) });

/** What is asked of the server: every word stands in it, and it is of that kind. */
export function wantedOf({ q, kind }: CatalogueSearch) {
  const words = (q ?? '').split(/\s+/).filter(Boolean).map((word) => ({ search: word }));
  return { ...(kind && { kind: { eq: kind } }), ...(words.length && { and: words }) };
}

/** Whether the scenario can be about what was chosen beforehand; one that does not tell is not held back. */
const isAbout = (about: About | undefined, { person, device }: CatalogueSearch) => !about || (person ? about.subject === 'PERSON' : device ? about.subject === 'DEVICE' : true);

/** Scenarios that can be about what was chosen; a copy of one's own stands for the one of which it is a copy. */
export const chosenOf = <One extends { id: string }>(all: readonly One[], about: (one: One) => About | undefined, search: CatalogueSearch, adapted: ReadonlySet<string>): One[] =>
  all.filter((one) => !adapted.has(one.id) && isAbout(about(one), search));
