import { graphql, type ResultOf } from '../graphql';

/** What one may say again: of the whole IT company, of one's teams, and one's own. */
export const RepliesToPick = graphql(`
  query RepliesToPick {
    replies(first: 100, filter: { endedAt: { isNull: true } }) { nodes { id name scope textPl textEn team { id name } } }
  }
`);
export type ReplyToPick = ResultOf<typeof RepliesToPick>['replies']['nodes'][number];

/** What a reply says in one ticket. */
export const ReplyFor = graphql(`
  query ReplyFor($reply: ID!, $ticket: ID!) { replyFor(reply: $reply, ticket: $ticket) }
`);

/** Saved replies as they are written, and whose the viewer writes. */
export const RepliesToWrite = graphql(`
  query RepliesToWrite {
    viewer {
      id
      memberships(first: 50, filter: { endedAt: { isNull: true } }) { nodes { id replies } }
      teams(first: 50) { nodes { id team { id name } } }
    }
    replies(first: 100, filter: { endedAt: { isNull: true } }) {
      nodes { id version name scope textPl textEn team { id name } viewerCan { update retire } }
    }
  }
`);
export type ReplyToWrite = ResultOf<typeof RepliesToWrite>['replies']['nodes'][number];
export type Writer = NonNullable<ResultOf<typeof RepliesToWrite>['viewer']>;
export type Scope = ReplyToWrite['scope'];

export const ReplyAdd = graphql(`
  mutation ReplyAdd($input: ReplyAddInput!) { done: replyAdd(input: $input) { reply { id } userErrors { path message } } }
`);
export const ReplyUpdate = graphql(`
  mutation ReplyUpdate($input: ReplyUpdateInput!) {
    done: replyUpdate(input: $input) { reply { id version name textPl textEn } userErrors { path message } }
  }
`);
export const ReplyRetire = graphql(`
  mutation ReplyRetire($input: ReplyRetireInput!) { done: replyRetire(input: $input) { reply { id version } userErrors { path message } } }
`);
