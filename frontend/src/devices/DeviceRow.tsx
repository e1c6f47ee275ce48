import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { deviceName, StageTag, Warranty } from './labels';

export const DeviceRowFragment = graphql(`
  fragment DeviceRow on Device {
    id
    tag
    stage
    location
    warrantyUntil
    client { id name }
    holder { id name }
    model { id manufacturer name category }
  }
`);
type Props = { data: FragmentOf<typeof DeviceRowFragment>; staff: boolean };

/** Headings of the table, in the order of the cells below. */
export function DeviceHeadings({ staff }: { staff: boolean }) {
  const { t } = useI18n();
  return (
    <Table.Tr>
      <Table.Th scope="col">{t('device.tag')}</Table.Th>
      <Table.Th scope="col">{t('device')}</Table.Th>
      <Table.Th scope="col">{t('device.holder')}</Table.Th>
      {staff && <Table.Th scope="col">{t('ticket.client')}</Table.Th>}
      <Table.Th scope="col">{t('device.stage')}</Table.Th>
      <Table.Th scope="col">{t('device.warranty')}</Table.Th>
    </Table.Tr>
  );
}

/** One device as a row, where there is room for a table. */
export function DeviceRow({ data, staff }: Props) {
  const device = readFragment(DeviceRowFragment, data);
  return (
    <Table.Tr className="list-row">
      <Table.Td className="figures soft nowrap">{device.tag}</Table.Td>
      <Table.Th scope="row">
        <Link to="/app/devices/$id" params={{ id: device.id }} className="row-link">{deviceName(device)}</Link>
      </Table.Th>
      <Table.Td>{device.holder?.name ?? device.location ?? '–'}</Table.Td>
      {staff && <Table.Td>{device.client?.name}</Table.Td>}
      <Table.Td><StageTag stage={device.stage} /></Table.Td>
      <Table.Td>{device.warrantyUntil ? <Warranty until={device.warrantyUntil} /> : '–'}</Table.Td>
    </Table.Tr>
  );
}

/** One device as a card, on a phone. */
export function DeviceCard({ data }: Props) {
  const device = readFragment(DeviceRowFragment, data);
  return (
    <li className="list-card">
      <p className="list-card-top soft small figures"><span>{device.tag}</span><span>{device.model?.category}</span></p>
      <p><Link to="/app/devices/$id" params={{ id: device.id }} className="row-link">{deviceName(device)}</Link></p>
      <p className="list-card-tags"><StageTag stage={device.stage} /></p>
      <p className="soft small">{device.holder?.name ?? device.location}</p>
    </li>
  );
}
