import '../replacements/replacements.css';
import './budget.css';
import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Card, CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { chosen } from '../kit/list/address';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { useAsked } from '../replacements/asked';
import { Tools } from '../replacements/Tools';
import { download } from '../reports/csv';
import { currenciesOf, quartersOf, spentIn, toComeIn, unpriced } from './budget';
import { budgetsOf, LinesQuery, type Budget } from './line';
import { Line } from './Line';
import { QuartersDrawn, QuartersTold } from './Quarters';
import { rowsOf } from './rows';
import { Seats } from './Seats';
import { SetBudget } from './SetBudget';
import { Spent } from './Spent';
import { PlannedQuery, SeatsQuery, SpentQuery, type Known } from './told';

const YEARS = [-1, 0, 1];

/** The year in three numbers. */
function Glance({ spent, left, currency }: { spent: number; left: number; currency: string }) {
  const { t, moneyRound } = useI18n();
  const said = [[t('budget.sofar'), spent], [t('budget.left'), left], [t('budget.forecast'), spent + left]] as const;
  return (
    <dl className="budget-glance">
      {said.map(([name, minor]) => <div key={name} className="card"><dt>{name}</dt><dd>{moneyRound(minor, currency)}</dd></div>)}
    </dl>
  );
}

type Shown = Known & { /** Sets a budget, or changes that one. */ set: ((budget?: Budget) => void) | undefined };

function InCurrency({ currency, set, ...known }: Shown & { currency: string }) {
  const { plan, spent, systems, budgets, year } = known;
  const quarters = quartersOf(known, currency);
  const budget = budgets.find((one) => one.currency === currency);
  return (
    <>
      {budget && <Line {...{ budget, year, quarters }} change={set && (() => set(budget))} />}
      <Glance spent={spentIn(quarters)} left={toComeIn(quarters)} currency={currency} />
      <div className="budget-charts">
        <QuartersDrawn {...{ quarters, year, currency }} />
        <Spent {...{ spent, year, currency }} today={plan.asOf} />
      </div>
      <QuartersTold {...{ quarters, year, currency }} />
      <Seats {...{ systems, currency }} />
    </>
  );
}

/** No budget yet: whoever may sets one. */
function Unset({ year, set }: { year: number; set: () => void }) {
  const { t } = useI18n();
  return <Card title={t('budget.line', { year })} action={<Button size="xs" onClick={set}>{t('budget.set')}</Button>}><p className="soft">{t('budget.line.none')}</p></Card>;
}

function Body(known: Shown) {
  const { t, n } = useI18n();
  const currencies = currenciesOf(known);
  const unknown = unpriced(known);
  return (
    <div className="stack">
      {known.set && !known.budgets.length && <Unset year={known.year} set={known.set} />}
      {!currencies.length && <Card><p className="soft">{t('budget.nothing', { year: known.year })}</p></Card>}
      {currencies.map((currency) => <InCurrency key={currency} {...known} currency={currency} />)}
      {unknown > 0 && <p className="soft">{n('budget.unpriced', unknown)}</p>}
    </div>
  );
}

/** What a year took so far, what the plan, the contracts and the seats are still to take, and what it comes to. */
export default function BudgetPage() {
  const i18n = useI18n();
  const { t, day } = i18n;
  const asked = useAsked();
  const { client = '', year } = asked;
  const pause = !client;
  const [{ data, error }, read] = useQuery({ query: PlannedQuery, variables: { client, year }, pause });
  const [{ data: paid }] = useQuery({ query: SpentQuery, variables: { client, from: `${year}-01-01`, to: `${year}-12-31` }, pause });
  const [{ data: used }] = useQuery({ query: SeatsQuery, variables: { client }, pause });
  const [{ data: told }, readLines] = useQuery({ query: LinesQuery, variables: { client, year }, pause });
  const [asking, ask] = useState<{ budget?: Budget } | null>(null);
  useTitle(t('budget'));
  const plan = data?.replacementPlan;
  if (data && !plan) return <Missing back={<LinkButton to="/app/today" variant="default">{t('nav.today')}</LinkButton>} />;
  const known = plan && paid && used && told && { plan, spent: paid.spending, systems: used.systems.nodes, budgets: budgetsOf(told.organisation?.budgets.nodes ?? []), year };
  const set = told?.organisation?.viewerCan.setBudget && year >= asked.now ? (budget?: Budget) => ask({ budget }) : undefined;
  const close = () => ask(null);
  const done = () => {
    close();
    readLines({ requestPolicy: 'network-only' });
  };
  const plans = <LinkButton to="/app/replacements" variant="default" search={{ client: chosen(asked.address, 'client') }}>{t('budget.plan')}</LinkButton>;
  return (
    <div className="page plan">
      <div className="page-head">
        <div><Title order={1}>{t('budget')}</Title>{plan && <p className="soft small plan-says">{t('budget.about', { on: day(plan.asOf) })}</p>}</div>
        <Tools asked={asked} years={YEARS} other={plans} save={known ? () => download(t('budget'), rowsOf(known, i18n)) : undefined} />
      </div>
      {error && !data && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {!known && !error && <div className="stack" aria-busy="true"><CardSkeleton lines={3} /><CardSkeleton lines={8} /></div>}
      {known && <Body {...known} set={set} />}
      {asking && <SetBudget {...{ client, year, close, done }} budget={asking.budget} />}
    </div>
  );
}
