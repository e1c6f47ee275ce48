import { graphql } from '../graphql';

/** What a command can change on a ticket: read back with its answer, so every screen shows it at once. */
export const TicketNow = graphql(`
  fragment TicketNow on Ticket {
    id
    version
    state
    turn
    updatedAt
    pendingParty
    pendingReason
    remindAt
    resolutionCode
    resolution
    resolvedAt
    closedAt
    assignee { id name }
  }
`);

export const TicketAssign = graphql(`
  mutation TicketAssign($input: TicketAssignInput!) {
    done: ticketAssign(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketHold = graphql(`
  mutation TicketHold($input: TicketHoldInput!) {
    done: ticketHold(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketResume = graphql(`
  mutation TicketResume($input: TicketResumeInput!) {
    done: ticketResume(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketResolve = graphql(`
  mutation TicketResolve($input: TicketResolveInput!) {
    done: ticketResolve(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketConfirm = graphql(`
  mutation TicketConfirm($input: TicketConfirmInput!) {
    done: ticketConfirm(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketReopen = graphql(`
  mutation TicketReopen($input: TicketReopenInput!) {
    done: ticketReopen(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketCancel = graphql(`
  mutation TicketCancel($input: TicketCancelInput!) {
    done: ticketCancel(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketComment = graphql(`
  mutation TicketComment($input: TicketCommentInput!) {
    done: ticketComment(input: $input) { ticket { id ...TicketNow } userErrors { code path message } }
  }
`, [TicketNow]);

export const TicketOpen = graphql(`
  mutation TicketOpen($input: TicketOpenInput!) {
    done: ticketOpen(input: $input) { ticket { id } userErrors { code path message } }
  }
`);
