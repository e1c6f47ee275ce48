import { useQuery } from 'urql';
import { graphql } from '../graphql';

const CategoriesQuery = graphql(`
  query TicketCategories {
    tickets(first: 0) { facets(by: [CATEGORY]) { values { value } } }
  }
`);
const NONE: string[] = [];

/** Categories in which tickets stand, the most frequent first. */
export function useCategories() {
  const [{ data }] = useQuery({ query: CategoriesQuery });
  return data?.tickets.facets[0]?.values.flatMap(({ value }) => value ?? []) ?? NONE;
}
