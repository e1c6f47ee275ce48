import { graphql, type ResultOf } from '../graphql';
import type { Budget } from './line';

export const PlannedQuery = graphql(`
  query BudgetPlanned($client: ID!, $year: Int!) {
    replacementPlan(client: $client, year: $year) {
      asOf
      lines { deviceId year quarter estimate { minor currency } }
    }
  }
`);
export type Plan = NonNullable<ResultOf<typeof PlannedQuery>['replacementPlan']>;

export const SpentQuery = graphql(`
  query BudgetSpent($client: ID!, $from: Date!, $to: Date!) {
    spending(client: $client, from: $from, to: $to, by: [MONTH, KIND]) { month kind total { minor currency } }
  }
`);
export type Costs = ResultOf<typeof SpentQuery>['spending'];

export const SeatsQuery = graphql(`
  query BudgetSeats($client: ID!) {
    systems(first: 100, filter: { client: { id: { eq: $client } }, endedAt: { isNull: true } }) {
      nodes { id name seat { minor currency } open: accesses(filter: { state: { ne: REVOKED } }) { totalCount } contracts(first: 1, filter: { endedAt: { isNull: true } }) { nodes { id name } } }
    }
  }
`);
export type Systems = ResultOf<typeof SeatsQuery>['systems']['nodes'];

/** All that the budget of a year is reckoned from. */
export type Known = { plan: Plan; spent: Costs; systems: Systems; budgets: Budget[]; year: number };
