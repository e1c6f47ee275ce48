import { useQuery } from 'urql';
import { budgetsOf, LinesQuery, type Budget } from '../budget/line';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import type { Plan } from './plan';

/** What the plan of a year takes of the budget that the client set for it. */
export function Budgeted({ client, year, plan }: { client: string; year: number; plan: Plan }) {
  const { t, moneyRound, percent } = useI18n();
  const [{ data }] = useQuery({ query: LinesQuery, variables: { client, year } });
  const budgets = budgetsOf(data?.organisation?.budgets.nodes ?? []);
  if (!budgets.length) return null;
  const says = ({ minor, currency }: Budget) => {
    const planned = plan.quarters.flatMap(({ totals }) => totals).reduce((sum, one) => sum + (one.currency === currency ? one.minor : 0), 0);
    return minor ? t('budget.line.plan', { amount: moneyRound(planned, currency), share: percent(planned / minor) }) : '';
  };
  return (
    <Card title={t('budget.line', { year })}>
      {budgets.map((one) => <p key={one.id} className="plan-sum"><strong>{moneyRound(one.minor, one.currency)}</strong> <span className="soft">{says(one)}</span></p>)}
    </Card>
  );
}
