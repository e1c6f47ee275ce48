import { cacheExchange, type Cache, type UpdateResolver } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange } from 'urql';

const CONNECTIONS = ['Assignment', 'Comment', 'Device', 'HistoryEvent', 'Membership', 'Organisation', 'Person', 'Ticket'];
const VERBS = ['Open', 'Assign', 'Hold', 'Resume', 'Resolve', 'Confirm', 'Reopen', 'Cancel', 'Comment'];

/** Types without an id live inside what holds them. */
const embedded = Object.fromEntries(
  [...CONNECTIONS.flatMap((name) => [`${name}Connection`, `${name}Edge`]), 'PageInfo', 'Money', 'UserError', 'TicketPayload'].map(
    (name) => [name, () => null],
  ),
);

/** Forget lists a command may have changed; the screens that show them read them again by themselves. */
function forget(cache: Cache, entity: string | null, fields: string[]) {
  for (const { fieldName, arguments: args } of entity ? cache.inspectFields(entity) : []) {
    if (fields.includes(fieldName)) cache.invalidate(entity as string, fieldName, args ?? undefined);
  }
}

const afterCommand: UpdateResolver = (_result, args, cache) => {
  const ticket = (args as { input: { ticket?: string } }).input.ticket;
  forget(cache, 'Query', ['tickets']);
  if (ticket) forget(cache, cache.keyOfEntity({ __typename: 'Ticket', id: ticket }), ['comments', 'history']);
};

/** The one connection to the graph; `signedOut` is called when the server no longer knows who is asking. */
export function makeClient(signedOut: () => void) {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'accept-language': document.documentElement.lang },
    }),
    exchanges: [
      mapExchange({
        onError(error) {
          const unknown = error.graphQLErrors.some((one) => one.extensions?.code === 'UNAUTHENTICATED');
          if (unknown || (error.response as Response | undefined)?.status === 401) signedOut();
        },
      }),
      cacheExchange({
        keys: embedded,
        updates: { Mutation: Object.fromEntries(VERBS.map((verb) => [`ticket${verb}`, afterCommand])) },
      }),
      fetchExchange,
    ],
  });
}
