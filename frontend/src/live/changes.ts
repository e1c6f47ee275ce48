import type { Client } from 'urql';
import { graphql, readFragment } from '../graphql';

/** Something that happened to a thing, no matter what: whoever shows the thing reads it again. */
export type Change = { requestId: string | null; subject: { __typename: string; id: string } | null };
/** A place in the history. */
export type Place = string;
/** What the graph tells at once of what came after a place; `more` says that it has not told all. */
export type Batch = { position: Place; more: boolean; events: Change[] };
/** What happened between two places; `from` is null for who has just begun, `lost` says that it is too much to be told. */
export type News = { from: Place | null; place: Place; changes: Change[]; lost: boolean };
/** Tells of changes after that place until it is stopped; `look` asks it not to wait. Without a place it begins now. */
export type Source = (from: Place | null, hear: (news: News) => void) => { look: () => void; stop: () => void };
/** Asks what came after a place; without one, only where the history stands. */
export type Since = (after: Place | null) => Promise<Batch>;

/** Most changes that are worth telling one by one; after more of them it is better to read the screen anew. */
export const MOST = 500;

export const BatchFragment = graphql(`
  fragment Batch on Changes {
    position
    more
    events { id requestId subject { __typename id } }
  }
`);
const ChangesQuery = graphql(`
  query Changes($after: Position) {
    changes(after: $after, first: 100) { ...Batch }
  }
`, [BatchFragment]);

/** Asks the graph. */
export const asking = (reader: Client): Since => async (after) => {
  const { data, error } = await reader.query(ChangesQuery, { after }).toPromise();
  if (!data?.changes) throw error ?? new Error('No answer');
  return readFragment(BatchFragment, data.changes);
};

/** Everything after that place. */
export async function caughtUp(since: Since, from: Place | null): Promise<News> {
  const changes: Change[] = [];
  let next = await since(from);
  while (from !== null && next.more && changes.length < MOST) {
    changes.push(...next.events);
    next = await since(next.position);
  }
  if (changes.length >= MOST) return { from, place: (await since(null)).position, changes: [], lost: true };
  return { from, place: next.position, changes: [...changes, ...next.events], lost: false };
}
