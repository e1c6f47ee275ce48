import { graphql, type ResultOf } from '../graphql';

export const OwnNotices = graphql(`
  query OwnNotices {
    viewer {
      id
      memberships(first: 50, filter: { endedAt: { isNull: true } }) { nodes { id notices } }
      preferences(first: 1) { nodes { id paces zone quietFrom quietTo quietDays digestHour returnedAt returnedEmail } }
    }
  }
`);
export const PaceSet = graphql(`
  mutation PaceSet($input: PreferenceSetPaceInput!) {
    done: preferenceSetPace(input: $input) { person { id preferences(first: 1) { nodes { id paces } } } userErrors { path message } }
  }
`);
export const QuietSet = graphql(`
  mutation QuietSet($input: PreferenceSetQuietInput!) {
    done: preferenceSetQuiet(input: $input) {
      person { id preferences(first: 1) { nodes { id zone quietFrom quietTo quietDays } } } userErrors { path message }
    }
  }
`);
export const DigestSet = graphql(`
  mutation DigestSet($input: PreferenceSetDigestInput!) {
    done: preferenceSetDigest(input: $input) { person { id preferences(first: 1) { nodes { id digestHour } } } userErrors { path message } }
  }
`);

export type Own = NonNullable<ResultOf<typeof OwnNotices>['viewer']>;
export type Chosen = Own['preferences']['nodes'][number];
export type Kind = Own['memberships']['nodes'][number]['notices'][number];
