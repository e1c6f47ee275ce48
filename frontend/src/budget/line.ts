import { graphql, type ResultOf } from '../graphql';

export const LinesQuery = graphql(`
  query BudgetLines($client: ID!, $year: SafeInt!) {
    organisation(id: $client) {
      id
      viewerCan { setBudget }
      budgets(first: 20, filter: { year: { eq: $year } }) { nodes { id version amount { minor currency } } }
    }
  }
`);
type Line = NonNullable<ResultOf<typeof LinesQuery>['organisation']>['budgets']['nodes'][number];

export const BudgetSet = graphql(`
  mutation BudgetSet($input: BudgetSetInput!) {
    done: budgetSet(input: $input) { budget { id } userErrors { path message } }
  }
`);

/** What a client means to spend in a year, in one currency. */
export type Budget = { id: string; version: number; minor: number; currency: string };

export const budgetsOf = (lines: readonly Line[]): Budget[] => lines.map(({ id, version, amount }) => ({ id, version, ...amount! }));

/** A budget as it fills up: what is within it, what is over it, and what is left of it. */
export function filling(budget: number, spent: number, toCome: number) {
  const forecast = spent + toCome;
  const within = Math.min(spent, budget);
  return { spent: within, toCome: Math.min(forecast, budget) - within, over: Math.max(forecast - budget, 0), left: Math.max(budget - forecast, 0) };
}
