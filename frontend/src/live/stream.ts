import type { TypedDocumentNode } from 'urql';
import { graphql, readFragment, type ResultOf } from '../graphql';
import { BatchFragment, type Batch, type Place } from './changes';

/** Tells of every change after a place as it happens, until it is closed or, by itself, `over`. */
export type Stream = (after: Place, hear: (batch: Batch) => void, over: () => void) => () => void;

const ChangesStream = graphql(`
  subscription ChangesStream($after: Position) {
    changes(after: $after) { ...Batch }
  }
`, [BatchFragment]);
type Told = { data?: ResultOf<typeof ChangesStream> | null };

/** Where the document's stream is; documents have ids in builds only. */
function address(document: TypedDocumentNode<unknown, never>, variables: object) {
  const { documentId } = document as { documentId?: string };
  return documentId && `/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) })}`;
}

/** The browser's own way of listening to a server. After an end nothing is lost: whoever listens goes on from where they were. */
export const streaming: Stream = (after, hear, over) => {
  const at = address(ChangesStream, { after });
  if (!at) {
    queueMicrotask(over);
    return () => undefined;
  }
  const source = new EventSource(at);
  const end = () => {
    source.close();
    over();
  };
  source.addEventListener('next', ({ data }: MessageEvent<string>) => {
    const told = (JSON.parse(data) as Told).data?.changes;
    if (told) hear(readFragment(BatchFragment, told));
    else end();
  });
  source.addEventListener('complete', end);
  source.addEventListener('error', end);
  return () => source.close();
};
