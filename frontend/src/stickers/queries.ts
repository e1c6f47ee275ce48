import { graphql } from '../graphql';

/** Devices of one print: as many as a page of the graph has. */
export const MOST = 100;

/** What stands on stickers. */
export const StickersQuery = graphql(`
  query Stickers($ids: [ID!]!) {
    devices(first: 100, filter: { id: { in: $ids } }, orderBy: { field: TAG, direction: ASC }) {
      nodes { id tag serial model { id manufacturer name } client { id name } }
    }
  }
`);
