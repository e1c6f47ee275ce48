import { graphql } from '../graphql';

/** What a command can change on a decision: read back with its answer, so every screen shows it at once. */
export const DecisionNow = graphql(`
  fragment DecisionNow on Decision {
    id
    state
    askedBackAt
    waitsForViewer
    viewerCan { vote askBack remark delegate withdraw }
    options(first: 10) { nodes { id label consequence recurring approves recommended fallback chosen cost { minor currency } } }
    approvers(first: 50) {
      nodes { id side state reason decidedAt person { id name client { id kind } } delegateOf { id name } option { id label } }
    }
    remarks(first: 100) { nodes { id audience body at author { id name client { id name kind } } } }
  }
`);

export const DecisionVote = graphql(`
  mutation DecisionVote($input: DecisionVoteInput!) {
    done: decisionVote(input: $input) { decision { id ...DecisionNow } userErrors { path message } }
  }
`, [DecisionNow]);

export const DecisionAskBack = graphql(`
  mutation DecisionAskBack($input: DecisionAskBackInput!) {
    done: decisionAskBack(input: $input) { decision { id ...DecisionNow } userErrors { path message } }
  }
`, [DecisionNow]);

export const DecisionRemark = graphql(`
  mutation DecisionRemark($input: DecisionRemarkInput!) {
    done: decisionRemark(input: $input) { decision { id ...DecisionNow } userErrors { path message } }
  }
`, [DecisionNow]);

export const DecisionDelegate = graphql(`
  mutation DecisionDelegate($input: DecisionDelegateInput!) {
    done: decisionDelegate(input: $input) { decision { id ...DecisionNow } userErrors { path message } }
  }
`, [DecisionNow]);

export const DecisionWithdraw = graphql(`
  mutation DecisionWithdraw($input: DecisionWithdrawInput!) {
    done: decisionWithdraw(input: $input) { decision { id ...DecisionNow } userErrors { path message } }
  }
`, [DecisionNow]);

export const DecisionAsk = graphql(`
  mutation DecisionAsk($input: DecisionAskInput!) {
    done: decisionAsk(input: $input) { decision { id } userErrors { path message } }
  }
`);
