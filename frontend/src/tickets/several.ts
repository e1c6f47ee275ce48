import { graphql } from '../graphql';
import { TicketNow } from './commands';

export const TicketsTake = graphql(`
  mutation TicketsTake($input: TicketsTakeInput!) {
    done: ticketsTake(input: $input) { results { ticket { id ...TicketNow } userErrors { path message } } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketsAssign = graphql(`
  mutation TicketsAssign($input: TicketsAssignInput!) {
    done: ticketsAssign(input: $input) { results { ticket { id ...TicketNow } userErrors { path message } } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketsRoute = graphql(`
  mutation TicketsRoute($input: TicketsRouteInput!) {
    done: ticketsRoute(input: $input) { results { ticket { id ...TicketNow } userErrors { path message } } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketsPrioritise = graphql(`
  mutation TicketsPrioritise($input: TicketsPrioritiseInput!) {
    done: ticketsPrioritise(input: $input) { results { ticket { id priority ...TicketNow } userErrors { path message } } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketsHold = graphql(`
  mutation TicketsHold($input: TicketsHoldInput!) {
    done: ticketsHold(input: $input) { results { ticket { id ...TicketNow } userErrors { path message } } userErrors { path message } }
  }
`, [TicketNow]);

export const TicketsResolve = graphql(`
  mutation TicketsResolve($input: TicketsResolveInput!) {
    done: ticketsResolve(input: $input) { results { ticket { id ...TicketNow } userErrors { path message } } userErrors { path message } }
  }
`, [TicketNow]);
