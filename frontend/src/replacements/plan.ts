import { graphql, type ResultOf } from '../graphql';

export const PlanQuery = graphql(`
  query ReplacementPlan($client: ID!, $year: Int!) {
    replacementPlan(client: $client, year: $year) {
      asOf
      bands { band count }
      quarters { quarter count unpriced proposed approved totals { minor currency } }
      lines {
        deviceId contractId name tag holderName location dueOn band year quarter gaps state
        causes { reason on }
        estimate { minor currency }
      }
    }
  }
`);
export type Plan = NonNullable<ResultOf<typeof PlanQuery>['replacementPlan']>;
export type Line = Plan['lines'][number];
export type QuarterOfPlan = Plan['quarters'][number];

export const ProposalNow = graphql(`
  fragment ProposalNow on ReplacementProposal {
    id
    year
    quarter
    state
    decision { id waitsForViewer endedAt approvers(first: 10) { nodes { id state person { id name } } } }
    items(first: 50) {
      nodes {
        id
        state
        until
        viewerCan { leaveOut placeOrder extend }
        device { id tag model { id manufacturer name } holder { id name } }
        contract { id name }
        successor { id tag }
        options(first: 3) { nodes { id way months recommended cost { minor currency } yearly { minor currency } } }
      }
    }
  }
`);
export type Proposal = ResultOf<typeof ProposalNow>;
export type Item = Proposal['items']['nodes'][number];

export const ProposalsQuery = graphql(`
  query ReplacementProposals($client: ID!) {
    organisation(id: $client) {
      id
      viewerCan { proposeReplacement }
      replacementProposals(first: 6) { totalCount nodes { id ...ProposalNow } }
    }
  }
`, [ProposalNow]);

export const Propose = graphql(`
  mutation ReplacementPropose($input: ReplacementProposeInput!) {
    done: replacementPropose(input: $input) { replacementProposal { id } userErrors { path message } }
  }
`);
export const LeaveOut = graphql(`
  mutation ReplacementLeaveOut($input: ReplacementLeaveOutInput!) {
    done: replacementLeaveOut(input: $input) { replacement { id } userErrors { path message } }
  }
`);
export const Order = graphql(`
  mutation ReplacementPlaceOrder($input: ReplacementPlaceOrderInput!) {
    done: replacementPlaceOrder(input: $input) { replacement { id } userErrors { path message } }
  }
`);
export const Extend = graphql(`
  mutation ReplacementExtend($input: ReplacementExtendInput!) {
    done: replacementExtend(input: $input) { replacement { id } userErrors { path message } }
  }
`);

/** What a line is called in a list. */
export const named = ({ name, tag }: Pick<Line, 'name' | 'tag'>) => (tag ? `${tag} ${name}` : name);
/** The id of what a line is about. */
export const idOf = ({ deviceId, contractId }: Line) => deviceId ?? contractId ?? '';
