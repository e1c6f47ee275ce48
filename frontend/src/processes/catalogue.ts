import { fold } from '../kit/fold';
import type { Outline } from './outline';

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

type Listed = { id: string; kind: string; namePl: string; nameEn: string; summaryPl: string; summaryEn: string; adaptedFrom: { id: string } | null };

/** Whether the scenario can be about what was chosen beforehand. */
const isAbout = (outline: Outline, { person, device }: CatalogueSearch) => (person ? outline.subject === 'PERSON' : device ? outline.subject === 'DEVICE' : true);

/** Scenarios that pass; with `own`, a copy stands for the one of which it is a copy. */
export function chosenOf<One extends Listed>(all: readonly One[], outline: (one: One) => Outline, search: CatalogueSearch, own: boolean): One[] {
  const adapted = new Set(own ? all.map((one) => one.adaptedFrom?.id) : []);
  const words = fold(search.q ?? '').split(/\s+/).filter(Boolean);
  const says = (one: One) => fold([one.namePl, one.nameEn, one.summaryPl, one.summaryEn].join(' '));
  return all.filter((one) => !adapted.has(one.id) && (!search.kind || one.kind === search.kind) && isAbout(outline(one), search) && words.every((word) => says(one).includes(word)));
}
