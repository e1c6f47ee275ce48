import '../settings/settings.css';
import './calendars.css';
import { Button, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment, type ResultOf } from '../graphql';
import { Card, CardSkeleton } from '../kit/Card';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { useNotices } from '../kit/notices';
import { Failure, Missing } from '../kit/says';
import { useTitle } from '../kit/title';
import { CalendarForm } from './CalendarForm';
import { AddHolidays, CloseDays, ClosureList, WorkAfterAll, type Closure } from './Closures';
import { CalendarUpdate, HoursFragment, type Hours } from './queries';
import { weekOf } from './week';
import { WeekTable } from './WeekTable';
import { today, useWhose } from './words';

const CalendarQuery = graphql(`
  query Calendar($id: ID!, $today: Date!, $first: Int!) {
    calendar(id: $id) {
      id
      client { id name kind }
      ...CalendarHours
      closures(first: $first, filter: { endedAt: { isNull: true }, toOn: { gte: $today } }) {
        pageInfo { hasNextPage }
        nodes { id name fromOn toOn }
      }
    }
  }
`, [HoursFragment]);
type Closures = NonNullable<ResultOf<typeof CalendarQuery>['calendar']>['closures'];

const NEXT = 10;
const ALL = 100;
const route = getRouteApi('/app/settings/calendars/$id');

function Edit({ hours, close }: { hours: Hours; close: () => void }) {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { command, ...deed } = useCommand(CalendarUpdate);
  const { id, version, name, zone } = hours;
  const send = async (to: { name: string; zone: string; week: string[] }) => {
    if (!(await command({ calendar: id, expectedVersion: version, ...to }))) return false;
    close();
    tell(t('calendars.saved'));
    return true;
  };
  const cancel = (forget: () => void) => <Button variant="default" onClick={() => { forget(); close(); }}>{t('cancel')}</Button>;
  return <CalendarForm draft={`calendar.${id}`} blank={{ ...weekOf(hours.week as string[]), name, zone }} submit={t('settings.save')} {...{ send, deed, cancel }} />;
}

function Week({ hours }: { hours: Hours }) {
  const { t } = useI18n();
  const [editing, edit] = useState(false);
  const change = hours.viewerCan.update && !editing && <Button variant="default" size="xs" className="screen-only" onClick={() => edit(true)}>{t('calendars.change')}</Button>;
  return (
    <Card title={t('calendars.week')} action={change}>
      {editing ? <Edit hours={hours} close={() => edit(false)} /> : <WeekTable week={weekOf(hours.week as string[])} name={hours.name} />}
    </Card>
  );
}

type Asked = 'days' | 'holidays' | Closure | null;

function DaysOff({ hours, of, again, more }: { hours: Hours; of: Closures; again: () => void; more: () => void }) {
  const { t } = useI18n();
  const [asked, ask] = useState<Asked>(null);
  const { close: mayClose, addHolidays } = hours.viewerCan;
  const how = { calendar: hours.id, done: again, close: () => ask(null) };
  return (
    <Card title={t('closures')}>
      {of.nodes.length ? <ClosureList of={of.nodes} end={mayClose ? ask : undefined} /> : <p className="soft">{t('closures.none')}</p>}
      <div className="closure-verbs screen-only">
        {mayClose && <Button variant="default" size="xs" onClick={() => ask('days')}>{t('closures.add')}</Button>}
        {addHolidays && <Button variant="default" size="xs" onClick={() => ask('holidays')}>{t('closures.holidays')}</Button>}
        {of.pageInfo.hasNextPage && <Button variant="subtle" size="xs" onClick={more}>{t('closures.more')}</Button>}
      </div>
      {asked === 'days' && <CloseDays {...how} />}
      {asked === 'holidays' && <AddHolidays {...how} />}
      {asked && typeof asked === 'object' && <WorkAfterAll closure={asked} done={again} close={() => ask(null)} />}
    </Card>
  );
}

/** A calendar: its week, and the days on which nobody works by it. */
export default function CalendarPage() {
  const { t } = useI18n();
  const whose = useWhose();
  const { id } = route.useParams();
  const [since] = useState(today);
  const [first, show] = useState(NEXT);
  const [{ data, error }, read] = useQuery({ query: CalendarQuery, variables: { id, today: since, first } });
  const again = () => read({ requestPolicy: 'network-only' });
  const calendar = data?.calendar;
  const hours = calendar && readFragment(HoursFragment, calendar);
  useTitle(hours?.name ?? t('calendars'));
  const back = <Link to="/app/settings/calendars" className="back screen-only"><IconBack size={16} aria-hidden="true" />{t('calendars')}</Link>;
  if (error && !data) return <div className="page settings">{back}<Failure error={error} retry={again} /></div>;
  if (data && !hours) return <Missing back={back} />;
  return (
    <div className="page settings">
      {back}
      {!hours ? <CardSkeleton lines={8} /> : (
        <>
          <div className="page-head calendar-head">
            <Title order={1}>{hours.name}</Title>
            <p className="soft">{whose(calendar.client)} · {hours.zone}</p>
          </div>
          <div className="stack">
            <Week hours={hours} />
            <DaysOff hours={hours} of={calendar.closures} again={again} more={() => show(ALL)} />
          </div>
        </>
      )}
    </div>
  );
}
