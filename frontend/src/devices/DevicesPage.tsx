import { Skeleton, Table, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconSearch } from '../kit/icons';
import { More, PAGE, usePages } from '../kit/Pages';
import { Empty, Failure } from '../kit/says';
import { useTitle } from '../kit/title';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { deviceFilter } from './find';
import { DeviceCard, DeviceHeadings, DeviceRow, DeviceRowFragment } from './DeviceRow';

const DevicesQuery = graphql(`
  query Devices($first: Int!, $after: String, $filter: DeviceFilter) {
    devices(first: $first, after: $after, filter: $filter, orderBy: { field: TAG, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...DeviceRow }
    }
  }
`, [DeviceRowFragment]);

const route = getRouteApi('/app/devices');
type Which = { q: string | undefined; staff: boolean };

function Page({ q, staff, after, cards }: Which & { after: string | null; cards: boolean }) {
  const [{ data }] = useQuery({ query: DevicesQuery, variables: { first: PAGE, after, filter: deviceFilter(q) } });
  const Row = cards ? DeviceCard : DeviceRow;
  if (data) return data.devices.nodes.map((one) => <Row key={one.id} data={one} staff={staff} />);
  if (cards) return <li className="list-card"><Skeleton h={72} /></li>;
  return Array.from({ length: 8 }, (_, i) => <Table.Tr key={i}><Table.Td colSpan={6}><Skeleton h={20} /></Table.Td></Table.Tr>);
}

function List({ q, staff }: Which) {
  const { t } = useI18n();
  const pages = usePages();
  const cards = useMediaQuery('(max-width: 61.99em)', undefined, { getInitialValueInEffect: false });
  const [{ data, fetching, error }, read] = useQuery({
    query: DevicesQuery,
    variables: { first: PAGE, after: pages.last, filter: deviceFilter(q) },
  });
  if (error && !data) return <Failure error={error} retry={() => read({ requestPolicy: 'network-only' })} />;
  if (data?.devices.totalCount === 0) return <div className="card"><Empty title={t('devices.none')} hint={t('devices.none.hint')} /></div>;
  const body = pages.cursors.map((after) => <Page key={after ?? ''} q={q} staff={staff} after={after} cards={cards} />);
  return (
    <>
      {cards
        ? <ul className="plain list-cards">{body}</ul>
        : (
          <div className="card list-table">
            <Table verticalSpacing="sm" highlightOnHover><Table.Thead><DeviceHeadings staff={staff} /></Table.Thead><Table.Tbody>{body}</Table.Tbody></Table>
          </div>
        )}
      <More pages={pages} page={data?.devices} what="devices.count" loading={fetching && !data} />
    </>
  );
}

/** Devices: find one by its tag, its model or the person who has it. */
export default function DevicesPage() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { q } = route.useSearch();
  const go = route.useNavigate();
  const [words, setWords] = useState(q ?? '');
  const ask = useDebouncedCallback((next: string) => go({ search: { q: next || undefined }, replace: true }), 250);
  useTitle(t('devices'));
  return (
    <div className="page">
      <div className="page-head">
        <Title order={1}>{t('devices')}</Title>
        <TextInput
          className="head-search" type="search" aria-label={t('devices.search')} placeholder={t('devices.search.hint')}
          leftSection={<IconSearch size={16} />} value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            ask(event.currentTarget.value);
          }}
        />
      </div>
      <List key={q ?? ''} q={q} staff={isStaff(viewer)} />
    </div>
  );
}
