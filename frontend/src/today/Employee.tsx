import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Due, DueFragment } from '../decisions/Due';
import { deviceName } from '../devices/labels';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { Greeting } from './Greeting';
import { Page, type Props } from './Page';
import { Report } from './Report';
import { Tasks, tasksOf, TasksFragment } from './Tasks';
import { Waiting, WaitingFragment } from './Waiting';
import { Working, WorkingFragment } from './Working';

const DevicesFragment = graphql(`
  fragment MyDevices on Query {
    devices(first: 20) { nodes { id tag model { id manufacturer name } } }
  }
`);
const TodayQuery = graphql(`
  query TodayEmployee($me: ID!) {
    ...DecisionsDue
    ...TasksDue
    ...Waiting
    ...Working
    ...MyDevices
  }
`, [DueFragment, TasksFragment, WaitingFragment, WorkingFragment, DevicesFragment]);

function Devices({ data }: { data: FragmentOf<typeof DevicesFragment> }) {
  const { t } = useI18n();
  const { nodes } = readFragment(DevicesFragment, data).devices;
  return (
    <Card title={t('today.devices')}>
      {!nodes.length && <p className="soft">{t('today.devices.none')}</p>}
      <ul className="plain today-lines">
        {nodes.map((device) => (
          <li key={device.id} className="today-line">
            <div className="today-what">
              <Link to="/app/devices/$id" params={{ id: device.id }} className="row-link">{deviceName(device)}</Link>
              <p className="soft small figures">{device.tag}</p>
            </div>
            <LinkButton to="/app/tickets/new" search={{ device: device.id }} variant="default" size="xs" className="screen-only" aria-label={t('today.report.device', { tag: device.tag })}>
              {t('today.report.short')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The day of whoever asks for themselves: what they asked for, what they have, and the way to ask. */
export function Employee({ me, visit }: Props) {
  const { t, n } = useI18n();
  const [result, read] = useQuery({ query: TodayQuery, variables: { me } });
  return (
    <Page result={result} read={read} visit={visit}>
      {(data) => {
        const waiting = readFragment(WaitingFragment, data).waiting.totalCount;
        const asked = waiting + tasksOf(data);
        const working = readFragment(WorkingFragment, data).working.totalCount;
        return (
          <>
            <Greeting action={<Report big />}>{asked ? n('today.company', asked) : t(working ? 'today.employee.working' : 'today.employee.fine')}</Greeting>
            <Due data={data} />
            <Tasks data={data} />
            <div className="today">
              <div className="stack">
                {waiting > 0 && <Waiting data={data} me={me} title={t('today.waiting.employee')} />}
                <Working data={data} />
              </div>
              <div className="stack"><Devices data={data} /></div>
            </div>
          </>
        );
      }}
    </Page>
  );
}
