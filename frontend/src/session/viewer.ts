import { graphql, type ResultOf } from '../graphql';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      email
      language
      client { id code name kind }
      memberships(first: 20, filter: { endedAt: { isNull: true } }) { nodes { id role rights organisation { id } } }
    }
  }
`);

/** Who is signed in, and what they are where. */
export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>;
