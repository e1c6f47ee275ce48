import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { deviceName } from '../devices/labels';
import type { deviceSearch } from '../devices/search';
import { graphql, readFragment, type FragmentOf, type ResultOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';

const DeviceFragment = graphql(`
  fragment TodayDevice on Device { id tag model { id manufacturer name } }
`);
export const EquipmentFragment = graphql(`
  fragment Equipment on Query {
    broken: devices(first: 3, filter: { stage: { eq: IN_REPAIR } }) { totalCount nodes { id holder { id name } ...TodayDevice } }
    lost: devices(first: 3, filter: { stage: { eq: LOST } }) { totalCount nodes { id holder { id name } ...TodayDevice } }
    ending: devices(
      first: 3
      filter: { warrantyUntil: { gte: $today, lte: $soon }, stage: { notIn: [RETIRED, DISPOSED, LOST] } }
      orderBy: { field: WARRANTY_UNTIL, direction: ASC }
    ) { totalCount nodes { id warrantyUntil ...TodayDevice } }
  }
`, [DeviceFragment]);
type Kind = keyof ResultOf<typeof EquipmentFragment>;

const WHERE: Record<Kind, ReturnType<typeof deviceSearch>> = {
  broken: { stage: ['IN_REPAIR'] },
  lost: { stage: ['LOST'] },
  ending: { order: 'warranty' },
};

function One({ data, says }: { data: FragmentOf<typeof DeviceFragment>; says: ReactNode }) {
  const device = readFragment(DeviceFragment, data);
  return (
    <li className="today-device">
      <Link to="/app/devices/$id" params={{ id: device.id }} className="row-link">{deviceName(device)}</Link>
      <span className="soft small"><span className="figures">{device.tag}</span>{says && <> · {says}</>}</span>
    </li>
  );
}

function Group({ kind, total, children }: { kind: Kind; total: number; children: ReactNode }) {
  const { n } = useI18n();
  if (!total) return null;
  return (
    <div className="today-group">
      <h3><Link to="/app/devices" search={WHERE[kind]}>{n(`today.${kind}`, total)}</Link></h3>
      <ul className="plain">{children}</ul>
    </div>
  );
}

/** Devices that somebody should know of: in repair, lost, soon without a warranty. */
export function Equipment({ data }: { data: FragmentOf<typeof EquipmentFragment> }) {
  const { t, day } = useI18n();
  const { broken, lost, ending } = readFragment(EquipmentFragment, data);
  const fine = !broken.totalCount && !lost.totalCount && !ending.totalCount;
  return (
    <Card title={t('today.equipment')}>
      {fine && <p className="soft">{t('today.equipment.fine')}</p>}
      <Group kind="broken" total={broken.totalCount}>{broken.nodes.map((one) => <One key={one.id} data={one} says={one.holder?.name} />)}</Group>
      <Group kind="lost" total={lost.totalCount}>{lost.nodes.map((one) => <One key={one.id} data={one} says={one.holder?.name} />)}</Group>
      <Group kind="ending" total={ending.totalCount}>{ending.nodes.map((one) => <One key={one.id} data={one} says={one.warrantyUntil && day(one.warrantyUntil)} />)}</Group>
    </Card>
  );
}
