import { graphql } from '../graphql';
import { TicketRowFragment } from './columns';

/** How many tickets each value of a facet has. */
export const TicketCountsQuery = graphql(`
  query TicketCounts($filter: TicketFilter, $by: [TicketFacet!]!) {
    tickets(first: 1, filter: $filter) { facets(by: $by) { values { value count } } }
  }
`);

/** Rows that others have changed, read anew where they stand. */
export const TicketsAgainQuery = graphql(`
  query TicketsAgain($ids: [ID!]!) {
    tickets(first: 100, filter: { id: { in: $ids } }) { nodes { id ...TicketRow } }
  }
`, [TicketRowFragment]);
