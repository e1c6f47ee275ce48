import { Link } from '@tanstack/react-router';
import { deviceName } from '../devices/labels';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { IconDevice } from '../kit/icons';

const PeriodFragment = graphql(`
  fragment HeldPeriod on Assignment {
    id
    kind
    fromAt
    toAt
    expectedReturn
    device { id tag model { id manufacturer name } }
  }
`);
export const HoldsFragment = graphql(`
  fragment PersonDevices on Person {
    id
    holds: assignments(first: 50, filter: { toAt: { isNull: true } }, orderBy: { field: FROM_AT, direction: DESC }) { nodes { id ...HeldPeriod } }
    held: assignments(first: 20, filter: { toAt: { isNull: false } }, orderBy: { field: FROM_AT, direction: DESC }) { nodes { id ...HeldPeriod } }
  }
`, [PeriodFragment]);

/** Whether there is anything to show of what a person has or had. */
export const hadAnything = (data: FragmentOf<typeof HoldsFragment>) => {
  const { holds, held } = readFragment(HoldsFragment, data);
  return holds.nodes.length + held.nodes.length > 0;
};

function Period({ data }: { data: FragmentOf<typeof PeriodFragment> }) {
  const { t, date, day } = useI18n();
  const { device, fromAt, toAt, kind, expectedReturn } = readFragment(PeriodFragment, data);
  if (!device) return null;
  const back = kind === 'LOAN' && !toAt && expectedReturn ? t('device.return', { on: day(expectedReturn) }) : null;
  const span = toAt ? t('device.period', { from: date(fromAt), to: date(toAt) }) : t('device.since', { from: date(fromAt) });
  return (
    <li className="line">
      <span className="line-what">
        <Link to="/app/devices/$id" params={{ id: device.id }} className="row-link">{deviceName(device)}</Link>
        <span className="soft small figures">{[device.tag, span, back].filter(Boolean).join(' · ')}</span>
      </span>
      {kind === 'LOAN' && <span className="tag">{t('device.loan')}</span>}
    </li>
  );
}

/** The devices a person has, and those they had. */
export function Holds({ data, own }: { data: FragmentOf<typeof HoldsFragment>; own: boolean }) {
  const { t, n } = useI18n();
  const { holds, held } = readFragment(HoldsFragment, data);
  return (
    <Card title={t(own ? 'person.devices.own' : 'person.devices')}>
      {holds.nodes.length
        ? <ul className="plain narrow-list">{holds.nodes.map((one) => <Period key={one.id} data={one} />)}</ul>
        : <p className="soft with-icon"><IconDevice size={18} aria-hidden="true" />{t(own ? 'person.devices.none.own' : 'person.devices.none')}</p>}
      {held.nodes.length > 0 && (
        <details className="before">
          <summary>{n('person.devices.before', held.nodes.length)}</summary>
          <ul className="plain narrow-list">{held.nodes.map((one) => <Period key={one.id} data={one} />)}</ul>
        </details>
      )}
    </Card>
  );
}
