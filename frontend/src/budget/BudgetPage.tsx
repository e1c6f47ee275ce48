import '../replacements/replacements.css';
import './budget.css';
import { Title } from '@mantine/core';
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
import { QuartersDrawn, QuartersTold } from './Quarters';
import { rowsOf } from './rows';
import { Seats } from './Seats';
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

function InCurrency({ currency, ...known }: Known & { currency: string }) {
  const { plan, spent, systems, year } = known;
  const quarters = quartersOf(known, currency);
  return (
    <>
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

function Body(known: Known) {
  const { t, n } = useI18n();
  const currencies = currenciesOf(known);
  const unknown = unpriced(known);
  return (
    <div className="stack">
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
  useTitle(t('budget'));
  const plan = data?.replacementPlan;
  if (data && !plan) return <Missing back={<LinkButton to="/app/today" variant="default">{t('nav.today')}</LinkButton>} />;
  const known = plan && paid && used && { plan, spent: paid.spending, systems: used.systems.nodes, year };
  const plans = <LinkButton to="/app/replacements" variant="default" search={{ client: chosen(asked.address, 'client') }}>{t('budget.plan')}</LinkButton>;
  return (
    <div className="page plan">
      <div className="page-head">
        <div><Title order={1}>{t('budget')}</Title>{plan && <p className="soft small plan-says">{t('budget.about', { on: day(plan.asOf) })}</p>}</div>
        <Tools asked={asked} years={YEARS} other={plans} save={known ? () => download(t('budget'), rowsOf(known, i18n)) : undefined} />
      </div>
      {error && !data && <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {!known && !error && <div className="stack" aria-busy="true"><CardSkeleton lines={3} /><CardSkeleton lines={8} /></div>}
      {known && <Body {...known} />}
    </div>
  );
}
