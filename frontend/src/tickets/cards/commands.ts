import { graphql } from '../../graphql';
import { TicketNow } from '../commands';
import { LinkedFragment } from './other';

/** How a ticket is judged, and what the viewer may change of that. */
export const TicketJudged = graphql(`
  fragment TicketJudged on Ticket {
    id
    version
    kind
    category
    impact
    urgency
    priority
    priorityReason
    viewerCan { classify prioritise }
  }
`);

export const TicketPrioritise = graphql(`
  mutation TicketPrioritise($input: TicketPrioritiseInput!) {
    done: ticketPrioritise(input: $input) { ticket { id ...TicketJudged } userErrors { path message } }
  }
`, [TicketJudged]);

export const TicketClassify = graphql(`
  mutation TicketClassify($input: TicketClassifyInput!) {
    done: ticketClassify(input: $input) { ticket { id ...TicketJudged } userErrors { path message } }
  }
`, [TicketJudged]);

export const TicketWatch = graphql(`
  mutation TicketWatch($input: TicketWatchInput!) {
    done: ticketWatch(input: $input) { ticket { id } userErrors { path message } }
  }
`);

export const TicketUnwatch = graphql(`
  mutation TicketUnwatch($input: TicketUnwatchInput!) {
    done: ticketUnwatch(input: $input) { ticket { id } userErrors { path message } }
  }
`);

export const TicketRelate = graphql(`
  mutation TicketRelate($input: TicketRelateInput!) {
    done: ticketRelate(input: $input) { ticket { id } userErrors { path message } }
  }
`);

export const TicketUnrelate = graphql(`
  mutation TicketUnrelate($input: TicketUnrelateInput!) {
    done: ticketUnrelate(input: $input) { ticket { id } userErrors { path message } }
  }
`);

export const TicketNest = graphql(`
  mutation TicketNest($input: TicketNestInput!) {
    done: ticketNest(input: $input) { ticket { id } userErrors { path message } }
  }
`);

export const TicketMerge = graphql(`
  mutation TicketMerge($input: TicketMergeInput!) {
    done: ticketMerge(input: $input) { ticket { id mergedInto { id ...Linked } ...TicketNow } userErrors { path message } }
  }
`, [TicketNow, LinkedFragment]);

export const TicketLogWork = graphql(`
  mutation TicketLogWork($input: TicketLogWorkInput!) {
    done: ticketLogWork(input: $input) { ticket { id } userErrors { path message } }
  }
`);

export const TicketCorrectWork = graphql(`
  mutation TicketCorrectWork($input: TicketCorrectWorkInput!) {
    done: ticketCorrectWork(input: $input) { ticket { id } userErrors { path message } }
  }
`);

export const TicketRate = graphql(`
  mutation TicketRate($input: TicketRateInput!) {
    done: ticketRate(input: $input) { ticket { id } userErrors { path message } }
  }
`);
