import '../settings/settings.css';
import './calendars.css';
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { CardSkeleton } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { useSession } from '../session/Session';
import { agrees } from '../settings/agreeing';
import { SettingsTabs } from '../settings/Tabs';
import { useDays } from './Closures';
import { weekOf } from './week';
import { WeekTable } from './WeekTable';
import { today, useWhose } from './words';

const CalendarsQuery = graphql(`
  query Calendars($today: Date!) {
    calendars(first: 100) {
      nodes {
        id
        name
        zone
        week
        client { id name kind }
        closures(first: 1, filter: { endedAt: { isNull: true }, toOn: { gte: $today } }) { nodes { id name fromOn toOn } }
      }
    }
  }
`);
type Calendar = ResultOf<typeof CalendarsQuery>['calendars']['nodes'][number];

function Line({ of }: { of: Calendar }) {
  const { t } = useI18n();
  const whose = useWhose();
  const days = useDays();
  const [next] = of.closures.nodes;
  return (
    <article className="card calendar">
      <div>
        <h2 className="card-title"><Link to="/app/settings/calendars/$id" params={{ id: of.id }} className="row-link">{of.name}</Link></h2>
        <p className="soft small">{whose(of.client)} · {of.zone}</p>
        <p className="small">{next ? t('calendars.next', { days: days(next), name: next.name }) : t('calendars.next.none')}</p>
      </div>
      <WeekTable week={weekOf(of.week as string[])} name={of.name} />
    </article>
  );
}

function Lines() {
  const { t } = useI18n();
  const [since] = useState(today);
  const [{ data, error }, read] = useQuery({ query: CalendarsQuery, variables: { today: since } });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (!data) return <div className="stack"><CardSkeleton lines={7} /><CardSkeleton lines={7} /></div>;
  if (!data.calendars.nodes.length) return <div className="card"><Empty title={t('calendars.none')} hint={t('calendars.none.hint')} /></div>;
  return <div className="stack">{data.calendars.nodes.map((one) => <Line key={one.id} of={one} />)}</div>;
}

/** Calendars: by which hours promised time is counted, and when nobody works. */
export default function CalendarsPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  useTitle(`${t('calendars')} · ${t('settings')}`);
  return (
    <div className="page settings">
      <div className="page-head"><Title order={1}>{t('settings')}</Title></div>
      <SettingsTabs />
      <div className="part-head">
        <p className="soft">{t('calendars.means')}</p>
        {agrees(viewer) && <LinkButton to="/app/settings/calendars/new" leftSection={<IconPlus size={16} aria-hidden="true" />}>{t('calendars.new')}</LinkButton>}
      </div>
      <Lines />
    </div>
  );
}
