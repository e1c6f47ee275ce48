import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { facet, type Listed } from '../kit/list/declaration';
import { List } from '../kit/list/List';
import { Views } from '../kit/list/Views';
import { useChanges } from '../live/Live';
import { useClients } from '../organisations/clients';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { deviceColumns, DeviceRowFragment } from './columns';
import { DeviceCountsQuery } from './counts';
import { deviceFilter } from './find';
import { deviceName } from './labels';
import { OWNERSHIPS, STAGES } from './search';
import { StageStrip } from './StageStrip';

const DevicesQuery = graphql(`
  query Devices($first: Int!, $after: String, $filter: DeviceFilter, $orderBy: DeviceOrder) {
    devices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...DeviceRow }
    }
  }
`, [DeviceRowFragment]);

const DevicesAgainQuery = graphql(`
  query DevicesAgain($ids: [ID!]!) {
    devices(first: 100, filter: { id: { in: $ids } }) { nodes { id ...DeviceRow } }
  }
`, [DeviceRowFragment]);

/** Devices: find one by its tag, its model or the person who has it. */
export default function DevicesPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const staff = isStaff(viewer);
  const clients = useClients();
  const columns = useMemo(() => deviceColumns(i18n, staff), [i18n, staff]);
  const navigate = useNavigate();
  const print = async (rows: readonly Listed[]) => {
    await navigate({ to: '/app/devices/stickers', search: { of: rows.map((one) => one.id) } });
    return [];
  };
  const every = [
    facet({ key: 'stage', counted: 'STAGE', label: t('device.stage'), values: STAGES, say: (one) => t(`stage.${one}`), where: (stages) => ({ stage: { in: stages } }) }),
    facet({ key: 'ownership', counted: 'OWNERSHIP', label: t('device.ownership'), values: OWNERSHIPS, say: (one) => t(`ownership.${one}`), where: (kinds) => ({ ownership: { in: kinds } }) }),
    facet({ key: 'client', counted: 'CLIENT', label: t('ticket.client'), values: clients.map((one) => one.id), say: (id) => clients.find((one) => one.id === id)!.name, where: (ids) => ({ client: { id: { in: ids } } }) }),
  ];
  const facets = staff ? every : every.slice(0, 2);
  return (
    <List
      name="devices" title={t('devices')} query={DevicesQuery} columns={columns} order="tag" called={deviceName} changes={useChanges('Device', DevicesAgainQuery)}
      action={may(viewer, 'EXECUTE') && <LinkButton to="/app/devices/new" leftSection={<IconPlus size={18} />}>{t('device.new.link')}</LinkButton>}
      page={(data) => ({ ...data.devices, nodes: readFragment(DeviceRowFragment, data.devices.nodes) })}
      find={{ label: t('devices.search'), hint: t('devices.search.hint'), where: deviceFilter }}
      counts={{ query: DeviceCountsQuery, of: (data) => data.devices.facets }}
      bulk={[{ key: 'stickers', label: t('devices.stickers'), run: print }]}
      facets={facets} empty={{ title: t('devices.none'), hint: t('devices.none.hint') }}
    >
      <Views about="DEVICES" />
      <StageStrip facets={facets} />
    </List>
  );
}
