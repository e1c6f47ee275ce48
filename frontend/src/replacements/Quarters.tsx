import { Button } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { Card } from '../kit/Card';
import { LinkButton } from '../kit/LinkButton';
import type { Asked } from './asked';
import { named, type Plan, type Proposal, type QuarterOfPlan } from './plan';

const NAMED = 4;
type Propose = ((quarter: QuarterOfPlan) => void) | undefined;

/** Whether a quarter is over before today. */
const isOver = (year: number, quarter: number, today: string) => `${year}-${String(quarter * 3).padStart(2, '0')}` < today.slice(0, 7);

function Sum({ of }: { of: QuarterOfPlan }) {
  const { t, n, moneyRound } = useI18n();
  const sums = of.totals.map(({ minor, currency }) => moneyRound(minor, currency));
  return (
    <p className="plan-sum">
      <strong>{sums.length ? sums.join(' + ') : t('plan.noSum')}</strong>
      {of.unpriced > 0 && <span className="soft small">{n('plan.unpriced', of.unpriced)}</span>}
    </p>
  );
}

function Quarter({ of, plan, year, asked, propose }: { of: QuarterOfPlan; plan: Plan; year: number; asked: Proposal | undefined; propose: Propose }) {
  const { t, n } = useI18n();
  const standing = plan.lines.filter((one) => one.year === year && one.quarter === of.quarter);
  const open = standing.some(({ state }) => !state) && !isOver(year, of.quarter, plan.asOf);
  return (
    <Card title={t(`quarter.${of.quarter as 1}`, { year })} className="plan-quarter">
      {of.count === 0 ? <p className="soft">{t('plan.nothing')}</p> : (
        <>
          <Sum of={of} />
          <ul className="plain plan-names">{standing.slice(0, NAMED).map((one) => <li key={named(one)}>{named(one)}</li>)}</ul>
          {of.count > NAMED && <p className="soft small">{t('plan.more', { n: of.count - NAMED })}</p>}
          {of.approved > 0 && <p className="small"><span className="tag" data-tone="pine">{n('plan.approved', of.approved)}</span></p>}
          {of.proposed > 0 && <p className="small"><span className="tag" data-tone="honey">{n('plan.proposed', of.proposed)}</span></p>}
        </>
      )}
      {asked?.decision?.waitsForViewer && <LinkButton className="screen-only" to="/app/decisions/$id" params={{ id: asked.decision.id }}>{t('plan.approve')}</LinkButton>}
      {propose && open && <Button className="screen-only" variant="default" aria-label={t('plan.propose.of', { quarter: t(`quarter.${of.quarter as 1}`, { year }) })} onClick={() => propose(of)}>{t('plan.propose')}</Button>}
    </Card>
  );
}

/** A year in which nothing is planned, and the next one in which something is. */
function Nothing({ plan, year, change }: { plan: Plan; year: number; change: Asked['change'] }) {
  const { t } = useI18n();
  const next = Math.min(...plan.lines.flatMap((line) => (line.year && line.year > year ? [line.year] : [])));
  return (
    <Card title={t('plan.empty', { year })}>
      {Number.isFinite(next) && <Button className="screen-only" variant="default" onClick={() => change({ year: String(next) })}>{t('plan.empty.next', { year: next })}</Button>}
    </Card>
  );
}

/** The quarters of the year: what each takes, what stands in it, and what was agreed on. */
export function Quarters({ plan, year, change, proposals, propose }: { plan: Plan; year: number; change: Asked['change']; proposals: Proposal[]; propose: Propose }) {
  if (plan.quarters.every((of) => of.count === 0)) return <Nothing {...{ plan, year, change }} />;
  const asked = (quarter: number) => proposals.find((one) => one.year === year && one.quarter === quarter && one.state === 'PROPOSED');
  return <div className="plan-quarters">{plan.quarters.map((of) => <Quarter key={of.quarter} {...{ of, plan, year, propose }} asked={asked(of.quarter)} />)}</div>;
}
