import { makeOperation, mapExchange, type Client, type Operation } from 'urql';

const unanswered = new Map<number, Operation>();

/** Remembers what was asked in vain because the server could not be reached. */
export const mendingExchange = mapExchange({
  onOperation(operation) {
    if (operation.kind === 'teardown') unanswered.delete(operation.key);
  },
  onResult({ operation, error }) {
    if (operation.kind === 'query' && error?.networkError) unanswered.set(operation.key, operation);
    else unanswered.delete(operation.key);
  },
});

/** Asks it again: the screens that wait for it mend themselves. */
export function mend(client: Client) {
  for (const one of unanswered.values()) {
    client.reexecuteOperation(makeOperation(one.kind, one, { ...one.context, requestPolicy: 'network-only' }));
  }
}
