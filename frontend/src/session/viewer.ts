import { graphql, type ResultOf } from '../graphql';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      language
      client { id code name kind }
      memberships(first: 20) { nodes { id role organisation { id code name } } }
    }
  }
`);

/** Who is signed in, and what they are where. */
export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
