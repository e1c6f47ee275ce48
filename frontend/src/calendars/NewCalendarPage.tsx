import '../settings/settings.css';
import './calendars.css';
import { Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Choice } from '../kit/Choice';
import { useCommand } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { IconBack } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { useNotices } from '../kit/notices';
import { useTitle } from '../kit/title';
import { useClients } from '../organisations/clients';
import { useSession } from '../session/Session';
import { CalendarForm } from './CalendarForm';
import { CalendarCreate } from './queries';

const OFFICE = { MON: '08:00-16:00', TUE: '08:00-16:00', WED: '08:00-16:00', THU: '08:00-16:00', FRI: '08:00-16:00', SAT: '', SUN: '' };
const BLANK = { ...OFFICE, name: '', zone: 'Europe/Warsaw' };
const route = getRouteApi('/app/settings/calendars/new');

/** Enter the hours of the IT company, or of one client. */
export default function NewCalendarPage() {
  const { t } = useI18n();
  const { tell } = useNotices();
  const { viewer } = useSession();
  const go = route.useNavigate();
  const clients = useClients();
  const [client, choose] = useState(viewer.client?.id ?? '');
  const { command, ...deed } = useCommand(CalendarCreate);
  useTitle(t('calendars.new'));
  const send = async (calendar: { name: string; zone: string; week: string[] }) => {
    const id = (await command({ client, ...calendar }))?.done.calendar?.id;
    if (!id) return false;
    tell(t('calendars.saved'));
    void go({ to: '/app/settings/calendars/$id', params: { id } });
    return true;
  };
  const whose: [string, string][] = [[viewer.client?.id ?? '', t('calendars.forAll')], ...clients.map(({ id, name }): [string, string] => [id, name])];
  return (
    <div className="page settings">
      <Link to="/app/settings/calendars" className="back screen-only"><IconBack size={16} aria-hidden="true" />{t('calendars')}</Link>
      <div className="page-head"><Title order={1}>{t('calendars.new')}</Title></div>
      <div className="card">
        <CalendarForm draft="calendar.new" blank={BLANK} submit={t('calendars.new.submit')} {...{ send, deed }} cancel={() => <LinkButton to="/app/settings/calendars" variant="default">{t('cancel')}</LinkButton>}>
          <Choice label={t('calendars.whose')} value={client} choose={choose} of={whose} />
        </CalendarForm>
      </div>
    </div>
  );
}
