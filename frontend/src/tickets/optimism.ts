import type { OptimisticMutationConfig, OptimisticMutationResolver } from '@urql/exchange-graphcache';

type Input = { ticket: string; assignee?: string };

/** A ticket as it will look once the verb has run; the cache takes it back when the answer says otherwise. */
const soon = (looks: (input: Input) => object): OptimisticMutationResolver => (args) => {
  const { input } = args as { input: Input };
  return { __typename: 'TicketPayload', ticket: { __typename: 'Ticket', id: input.ticket, ...looks(input) }, userErrors: [] };
};

const GOES_ON = { state: 'OPEN', turn: 'IT', pendingParty: null, pendingReason: null, remindAt: null };

/** The verbs whose outcome is plain before the answer comes: they are seen at once. */
export const optimistic: OptimisticMutationConfig = {
  ticketAssign: soon(({ assignee }) => ({ ...GOES_ON, assignee: assignee ? { __typename: 'Person', id: assignee } : null })),
  ticketResume: soon(() => GOES_ON),
  ticketConfirm: soon(() => ({ state: 'CLOSED', turn: 'NOBODY' })),
};
