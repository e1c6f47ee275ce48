import './replacements.css';
import { Button, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CardSkeleton } from '../kit/Card';
import { Choice } from '../kit/Choice';
import { readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconDownload } from '../kit/icons';
import { chosen, useAddress } from '../kit/list/address';
import { Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { useClients } from '../organisations/clients';
import { download } from '../reports/csv';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { Glance } from './Glance';
import { Lines } from './Lines';
import { PlanQuery, ProposalNow, ProposalsQuery, type QuarterOfPlan } from './plan';
import { Proposals } from './Proposals';
import { ProposeQuarter } from './ProposeQuarter';
import { Quarters } from './Quarters';
import { rowsOf } from './rows';
import { ToFindOut } from './ToFindOut';

const AHEAD = 3;

/** Whose plan, and of which year, as the address says: of the client's people always their own organisation. */
function useAsked() {
  const { viewer } = useSession();
  const { address, change } = useAddress();
  const clients = useClients();
  const now = new Date().getFullYear();
  const client = isStaff(viewer) ? (chosen(address, 'client')[0] ?? clients[0]?.id) : viewer.client?.id;
  const year = Number(chosen(address, 'year')[0]) || now;
  return { client, year, now, clients, change, address };
}

function Tools({ asked, save }: { asked: ReturnType<typeof useAsked>; save: (() => void) | undefined }) {
  const { t } = useI18n();
  const { client, year, now, clients, change } = asked;
  const years = Array.from({ length: AHEAD }, (_, i) => String(now + i));
  return (
    <div className="plan-tools screen-only">
      {clients.length > 0 && <Choice label={t('ticket.client')} value={client ?? ''} choose={(id) => change({ client: id })} of={clients.map(({ id, name }): [string, string] => [id, name])} />}
      <SegmentedControl aria-label={t('plan.year')} value={String(year)} onChange={(next) => change({ year: next === String(now) ? undefined : next })} data={years} />
      <Button variant="default" disabled={!save} leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={save}>{t('plan.csv')}</Button>
      <Button variant="default" onClick={() => window.print()}>{t('plan.print')}</Button>
    </div>
  );
}

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
        <Tools asked={asked} save={plan ? () => download(t('plan'), rowsOf(plan, i18n)) : undefined} />
      </div>
      {error && !data && <Failure error={error} retry={again} />}
      {!plan && !error && <div className="stack" aria-busy="true"><CardSkeleton lines={3} /><CardSkeleton lines={8} /></div>}
      {plan && (
        <div className="stack">
          <Glance plan={plan} />
          <Quarters plan={plan} year={year} proposals={proposals} propose={organisation?.viewerCan.proposeReplacement ? propose : undefined} />
          {proposals.length > 0 && <Proposals of={proposals} again={again} more={organisation!.replacementProposals.totalCount - proposals.length} />}
          <ToFindOut plan={plan} team={isStaff(viewer) && may(viewer, 'EXECUTE', client)} />
          <Lines plan={plan} band={chosen(asked.address, 'band')[0]} choose={(band) => asked.change({ band: band || undefined })} />
        </div>
      )}
      {plan && proposing && <ProposeQuarter {...{ client, year, again }} quarter={proposing.quarter} lines={plan.lines} close={() => propose(null)} />}
    </div>
  );
}
