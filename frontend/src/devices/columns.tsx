import { Link } from '@tanstack/react-router';
import { graphql, type ResultOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import type { Column } from '../kit/list/declaration';
import { categoryName, deviceName, StageTag, Warranty } from './labels';

export const DeviceRowFragment = graphql(`
  fragment DeviceRow on Device {
    id
    tag
    stage
    serial
    location
    ownership
    purchasedOn
    warrantyUntil
    client { id name }
    holder { id name }
    model { id manufacturer name category }
  }
`);
export type DeviceRow = ResultOf<typeof DeviceRowFragment>;
type Order = 'TAG' | 'WARRANTY_UNTIL' | 'PURCHASED_ON';

/** What the list of devices shows of each; the team also sees whose it is. */
export function deviceColumns({ t, day, maybe }: I18n, staff: boolean): Column<DeviceRow, Order>[] {
  const columns: Column<DeviceRow, Order>[] = [
    { key: 'tag', title: t('device.tag'), width: 's', card: 'top', order: 'TAG', cell: (one) => <span className="figures soft nowrap">{one.tag}</span> },
    { key: 'device', title: t('device'), card: 'name', cell: (one) => <Link to="/app/devices/$id" params={{ id: one.id }} className="row-link">{deviceName(one)}</Link> },
    { key: 'category', title: t('device.category'), width: 's', optional: 'hidden', card: 'top', cell: (one) => one.model && categoryName({ maybe }, one.model.category) },
    { key: 'holder', title: t('device.holder'), width: 'm', card: 'foot', cell: (one) => one.holder?.name ?? one.location ?? '–' },
    { key: 'stage', title: t('device.stage'), width: 'm', card: 'tags', cell: (one) => <StageTag stage={one.stage} /> },
    { key: 'warranty', title: t('device.warranty'), width: 'm', optional: true, order: 'WARRANTY_UNTIL', cell: (one) => (one.warrantyUntil ? <Warranty until={one.warrantyUntil} /> : '–') },
    { key: 'serial', title: t('device.serial'), width: 'm', optional: 'hidden', cell: (one) => one.serial },
    { key: 'ownership', title: t('device.ownership'), width: 's', optional: 'hidden', cell: (one) => one.ownership && t(`ownership.${one.ownership}`) },
    { key: 'purchased', title: t('device.purchased'), width: 's', optional: 'hidden', order: 'PURCHASED_ON', cell: (one) => one.purchasedOn && day(one.purchasedOn) },
  ];
  if (staff) columns.splice(4, 0, { key: 'client', title: t('ticket.client'), width: 'l', optional: true, card: 'foot', cell: (one) => one.client?.name });
  return columns;
}
