import { graphql, type ResultOf } from '../graphql';

export const BudgetQuery = graphql(`
  query Budget($client: ID!, $year: Int!, $from: Date!, $to: Date!) {
    replacementPlan(client: $client, year: $year) {
      asOf
      lines { deviceId year quarter estimate { minor currency } }
    }
    spending(client: $client, from: $from, to: $to, by: [MONTH, KIND]) { month kind total { minor currency } }
  }
`);
export type Told = ResultOf<typeof BudgetQuery>;

export const SeatsQuery = graphql(`
  query BudgetSeats($client: ID!) {
    systems(first: 100, filter: { client: { id: { eq: $client } }, endedAt: { isNull: true } }) {
      nodes { id name seat { minor currency } open: accesses(filter: { state: { ne: REVOKED } }) { totalCount } }
    }
  }
`);
export type Systems = ResultOf<typeof SeatsQuery>['systems']['nodes'];
