import { graphql, type ResultOf } from '../graphql';

/** A review, and how far it has come. */
export const ReviewNow = graphql(`
  fragment ReviewNow on AccessReview {
    id
    version
    dueOn
    startedAt
    endedAt
    client { id name }
    system { id name }
    startedBy { id name }
    waiting: lines(filter: { state: { eq: WAITING } }) { totalCount }
    all: lines { totalCount }
    viewerCan { end }
  }
`);
export type Review = ResultOf<typeof ReviewNow>;

export const ReviewStart = graphql(`
  mutation ReviewStart($input: AccessReviewStartInput!) {
    done: accessReviewStart(input: $input) { accessReview { id } userErrors { path message } }
  }
`);
export const ReviewEnd = graphql(`
  mutation ReviewEnd($input: AccessReviewEndInput!) {
    done: accessReviewEnd(input: $input) { accessReview { id ...ReviewNow } userErrors { path message } }
  }
`, [ReviewNow]);
export const AccessesConfirm = graphql(`
  mutation AccessesConfirm($input: AccessesConfirmInput!) {
    done: accessesConfirm(input: $input) { results { access { id } userErrors { path message } } userErrors { path message } }
  }
`);
export const AccessesRecall = graphql(`
  mutation AccessesRecall($input: AccessesRecallInput!) {
    done: accessesRecall(input: $input) { results { access { id } userErrors { path message } } userErrors { path message } }
  }
`);
