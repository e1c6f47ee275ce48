import { graphql, type ResultOf } from '../graphql';

/** A version of what is promised, and by which hours it is counted. */
export const PolicyFragment = graphql(`
  fragment PolicyShown on Policy {
    id
    name
    number
    targets
    pauses
    fromAt
    endedAt
    calendar { id name week }
  }
`);
export type Policy = ResultOf<typeof PolicyFragment>;

export const LevelQuery = graphql(`
  query Level($id: ID!) {
    organisation(id: $id) {
      id
      name
      kind
      confirmationDays
      reopeningDays
      viewerCan { publishPolicy setTerms }
      policies(first: 50) { nodes { id viewerCan { end } ...PolicyShown } }
    }
    policies(first: 50, filter: { client: { kind: { eq: ENTERPRISE } } }) { nodes { id ...PolicyShown } }
  }
`, [PolicyFragment]);
export type Level = ResultOf<typeof LevelQuery>;
export type Whose = NonNullable<Level['organisation']>;

export const PolicyPublish = graphql(`
  mutation PolicyPublish($input: PolicyPublishInput!) {
    done: policyPublish(input: $input) { policy { id } userErrors { path message } }
  }
`);
export const PolicyEnd = graphql(`
  mutation PolicyEnd($input: PolicyEndInput!) {
    done: policyEnd(input: $input) { policy { id } userErrors { path message } }
  }
`);
export const OrganisationSetTerms = graphql(`
  mutation OrganisationSetTerms($input: OrganisationSetTermsInput!) {
    done: organisationSetTerms(input: $input) { organisation { id confirmationDays reopeningDays } userErrors { path message } }
  }
`);
