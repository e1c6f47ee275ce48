import { graphql } from '../../graphql';

/** What is said of another ticket that has to do with this one. */
export const LinkedFragment = graphql(`
  fragment Linked on Ticket { id number title state turn client { id code } }
`);
