import './reports.css';
import { SegmentedControl, Title } from '@mantine/core';
import { useMemo } from 'react';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { chosen, useAddress } from '../kit/list/address';
import { useTitle } from '../kit/title';
import { useClients } from '../organisations/clients';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { Backlog } from './Backlog';
import { Courts } from './Courts';
import { Flow } from './Flow';
import { Paths } from './Paths';
import { Processes } from './Processes';
import { Promises } from './Promises';
import { Satisfaction } from './Satisfaction';
import { daysOf, PERIODS, type Period } from './search';
import { Standing } from './Standing';
import { Workload } from './Workload';

/** What is asked for, as the address says: of the client's people always their own organisation. */
function useAsked() {
  const { viewer } = useSession();
  const { address, change } = useAddress();
  const period = (chosen(address, 'period')[0] as Period | undefined) ?? 'month'; // the route let nothing else through
  const client = isStaff(viewer) ? (chosen(address, 'client')[0] ?? null) : (viewer.client?.id ?? null);
  const { from, to } = daysOf(period, new Date());
  const asked = useMemo(() => ({ client, from, to }), [client, from, to]);
  return { asked, period, change };
}

/** Figures for those who answer for the whole: how much there is to do, whether promises are kept, and whose move it was. */
export default function ReportsPage() {
  const { t, day, time } = useI18n();
  const clients = useClients();
  const { asked, period, change } = useAsked();
  useTitle(t('reports'));
  return (
    <div className="page reports">
      <div className="page-head">
        <div>
          <Title order={1}>{t('reports')}</Title>
          <p className="soft small report-says">{t('reports.about', { from: day(asked.from), to: day(asked.to), at: time(new Date().toISOString()) })}</p>
        </div>
        <div className="report-tools screen-only">
          {clients.length > 0 && (
            <Choice label={t('ticket.client')} value={asked.client ?? ''} choose={(id) => change({ client: id || undefined })} of={[['', t('reports.clients.all')], ...clients.map(({ id, name }): [string, string] => [id, name])]} />
          )}
          <SegmentedControl
            aria-label={t('reports.period')} value={period} onChange={(next) => change({ period: next === 'month' ? undefined : next })}
            data={PERIODS.map((one) => ({ value: one, label: t(`reports.period.${one}`) }))}
          />
        </div>
      </div>
      <div className="report-grid">
        <div className="stack"><Backlog asked={asked} /><Promises asked={asked} /></div>
        <div className="stack"><Standing asked={asked} /><Courts asked={asked} /></div>
        <Flow asked={asked} />
        <Processes asked={asked} />
        <Paths asked={asked} />
        <Satisfaction asked={asked} />
        <Workload asked={asked} />
      </div>
    </div>
  );
}
