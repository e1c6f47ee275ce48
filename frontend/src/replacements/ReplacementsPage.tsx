import './replacements.css';
import { Title } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CardSkeleton } from '../kit/Card';
import { readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { chosen } from '../kit/list/address';
import { Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { download } from '../reports/csv';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { useAsked } from './asked';
import { Budgeted } from './Budgeted';
import { Contracts } from './Contracts';
import { Glance } from './Glance';
import { Lines } from './Lines';
import { PlanQuery, ProposalNow, ProposalsQuery, type QuarterOfPlan } from './plan';
import { Proposals } from './Proposals';
import { ProposeQuarter } from './ProposeQuarter';
import { Quarters } from './Quarters';
import { rowsOf } from './rows';
import { ToFindOut } from './ToFindOut';
import { Tools } from './Tools';

const AHEAD = [0, 1, 2];

/** What is to be replaced or renewed when, what that takes, and what was agreed on, quarter by quarter. */
export default function ReplacementsPage() {
  const i18n = useI18n();
  const { t, day } = i18n;
  const { viewer } = useSession();
  const asked = useAsked();
  const { client = '', year } = asked;
  const [proposing, propose] = useState<QuarterOfPlan | null>(null);
  const [{ data, error }, readPlan] = useQuery({ query: PlanQuery, variables: { client, year }, pause: !client });
  const [{ data: told }, readProposals] = useQuery({ query: ProposalsQuery, variables: { client }, pause: !client });
  useTitle(t('plan'));
  const again = () => [readPlan, readProposals].forEach((read) => read({ requestPolicy: 'network-only' }));
  const plan = data?.replacementPlan;
  const organisation = told?.organisation;
  const proposals = organisation?.replacementProposals.nodes.map((one) => readFragment(ProposalNow, one)) ?? [];
  return (
    <div className="page plan">
      <div className="page-head">
        <div><Title order={1}>{t('plan')}</Title>{plan && <p className="soft small plan-says">{t('plan.about', { on: day(plan.asOf) })}</p>}</div>
        <Tools asked={asked} years={AHEAD} other={<LinkButton to="/app/budget" variant="default" search={{ client: chosen(asked.address, 'client') }}>{t('plan.budget')}</LinkButton>} save={plan ? () => download(t('plan'), rowsOf(plan, i18n)) : undefined} />
      </div>
      {error && !data && <Failure error={error} retry={again} />}
      {!plan && !error && <div className="stack" aria-busy="true"><CardSkeleton lines={3} /><CardSkeleton lines={8} /></div>}
      {plan && (
        <div className="stack">
          <Glance plan={plan} />
          <Budgeted {...{ client, year, plan }} />
          <Quarters {...{ plan, year }} change={asked.change} proposals={proposals} propose={organisation?.viewerCan.proposeReplacement ? propose : undefined} />
          {proposals.length > 0 && <Proposals of={proposals} again={again} more={organisation!.replacementProposals.totalCount - proposals.length} />}
          <ToFindOut plan={plan} team={isStaff(viewer) && may(viewer, 'EXECUTE', client)} />
          <Contracts {...{ client, again }} />
          <Lines plan={plan} band={chosen(asked.address, 'band')[0]} choose={(band) => asked.change({ band: band || undefined })} />
        </div>
      )}
      {plan && proposing && <ProposeQuarter {...{ client, year, again }} quarter={proposing.quarter} lines={plan.lines} close={() => propose(null)} />}
    </div>
  );
}
