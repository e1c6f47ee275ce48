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
    team { id name }
    viewerCan { assign unassign hold resume resolve confirm reopen cancel comment followUp }
  }
`);

export const TicketAssign = graphql(`
  mutation TicketAssign($input: TicketAssignInput!) {
    done: ticketAssign(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketRoute = graphql(`
  mutation TicketRoute($input: TicketRouteInput!) {
    done: ticketRoute(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketUnassign = graphql(`
  mutation TicketUnassign($input: TicketUnassignInput!) {
    done: ticketUnassign(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketHold = graphql(`
  mutation TicketHold($input: TicketHoldInput!) {
    done: ticketHold(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketResume = graphql(`
  mutation TicketResume($input: TicketResumeInput!) {
    done: ticketResume(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketResolve = graphql(`
  mutation TicketResolve($input: TicketResolveInput!) {
    done: ticketResolve(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketConfirm = graphql(`
  mutation TicketConfirm($input: TicketConfirmInput!) {
    done: ticketConfirm(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketReopen = graphql(`
  mutation TicketReopen($input: TicketReopenInput!) {
    done: ticketReopen(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketCancel = graphql(`
  mutation TicketCancel($input: TicketCancelInput!) {
    done: ticketCancel(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketComment = graphql(`
  mutation TicketComment($input: TicketCommentInput!) {
    done: ticketComment(input: $input) { ticket { id ...TicketNow } userErrors { path message } }
  }
`, [TicketNow]);

export const CommentCorrect = graphql(`
  mutation CommentCorrect($input: CommentCorrectInput!) {
    done: commentCorrect(input: $input) { comment { id body correctedAt } userErrors { path message } }
  }
`);

export const TicketOpen = graphql(`
  mutation TicketOpen($input: TicketOpenInput!) {
    done: ticketOpen(input: $input) { ticket { id } userErrors { path message } }
  }
`);

/** The people and devices that a ticket concerns. */
export const TicketLinks = graphql(`
  fragment TicketLinks on Ticket {
    id
    version
    people(first: 20) { nodes { id name } }
    devices(first: 20) { nodes { id tag model { id manufacturer name } } }
  }
`);

export const TicketAddDevice = graphql(`
  mutation TicketAddDevice($input: TicketAddDeviceInput!) {
    done: ticketAddDevice(input: $input) { ticket { id ...TicketLinks } userErrors { path message } }
  }
`, [TicketLinks]);

export const TicketAddPerson = graphql(`
  mutation TicketAddPerson($input: TicketAddPersonInput!) {
    done: ticketAddPerson(input: $input) { ticket { id ...TicketLinks } userErrors { path message } }
  }
`, [TicketLinks]);
