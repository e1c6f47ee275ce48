import './accesses.css';
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { today } from '../calendars/words';
import { graphql, readFragment, type VariablesOf } from '../graphql';
import { useI18n, type I18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { facet } from '../kit/list/declaration';
import { List } from '../kit/list/List';
import { useClients } from '../organisations/clients';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import { AddSystem } from './AddSystem';
import { systemColumns, SystemRowFragment } from './columns';
import { ENDED, KINDS, WAITING } from './search';

const SystemsQuery = graphql(`
  query Systems($first: Int!, $after: String, $filter: SystemFilter, $orderBy: SystemOrder) {
    systems(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...SystemRow }
    }
  }
`, [SystemRowFragment]);
type Filter = NonNullable<VariablesOf<typeof SystemsQuery>['filter']>;

const SystemCountsQuery = graphql(`
  query SystemCounts($filter: SystemFilter, $by: [SystemFacet!]!) {
    systems(first: 1, filter: $filter) { facets(by: $by) { values { value count } } }
  }
`);

const OrganisationsQuery = graphql(`
  query OrganisationsOfSystems { organisations(first: 100) { nodes { id name viewerCan { addSystem } } } }
`);

/** Add one, where the viewer keeps a register. */
function Add() {
  const { t } = useI18n();
  const [opened, open] = useState(false);
  const [{ data }] = useQuery({ query: OrganisationsQuery });
  const organisations = data?.organisations.nodes.filter((one) => one.viewerCan.addSystem) ?? [];
  if (!organisations.length) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={18} />} onClick={() => open(true)}>{t('system.add')}</Button>
      {opened && <AddSystem close={() => open(false)} organisations={organisations} />}
    </>
  );
}

/** What the list of systems can be narrowed by; the team also by client. */
function systemFacets({ t }: I18n, clients: { id: string; name: string }[]) {
  const waits = (one: (typeof WAITING)[number]): Filter =>
    ({ accesses: { some: one === 'close' ? { state: { eq: 'REVOKE_DUE' } } : { state: { eq: 'ACTIVE' }, reviewOn: { lte: today() } } } });
  return [
    facet({ key: 'kind', counted: 'KIND', label: t('system.kind'), values: KINDS, say: (one) => t(`system.kind.${one}`), where: (kinds): Filter => ({ kind: { in: kinds } }) }),
    facet({ key: 'waiting', label: t('systems.waiting'), values: WAITING, say: (one) => t(`systems.waiting.${one}`), where: (ones): Filter => ({ or: ones.map(waits) }) }),
    ...(clients.length ? [facet({ key: 'client', counted: 'CLIENT', label: t('ticket.client'), values: clients.map(({ id }) => id), say: (id) => clients.find((one) => one.id === id)!.name, where: (ids): Filter => ({ client: { id: { in: ids } } }) })] : []),
    facet({ key: 'use', label: t('systems.use'), values: ENDED, single: true, say: () => t('systems.ended'), where: (): Filter => ({}) }),
  ];
}

const route = getRouteApi('/app/systems');

/** Systems: what people open, who answers for each, and what waits to be closed or looked at again. */
export default function SystemsPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const { use } = route.useSearch();
  const clients = useClients();
  const staff = isStaff(viewer);
  const columns = useMemo(() => systemColumns(i18n, staff), [i18n, staff]);
  return (
    <List
      name="systems" title={t('systems')} query={SystemsQuery} columns={columns} order="name" called={(row) => row.name} within={{ endedAt: { isNull: !use } }}
      page={(data) => ({ ...data.systems, nodes: readFragment(SystemRowFragment, data.systems.nodes) })}
      find={{ label: t('systems.search'), hint: t('systems.search.hint'), where: (words): Filter => ({ or: [{ search: words }, { keeper: { search: words } }] }) }}
      counts={{ query: SystemCountsQuery, of: (data) => data.systems.facets }} facets={systemFacets(i18n, clients)}
      action={<div className="access-verbs"><LinkButton to="/app/reviews" variant="default" className="screen-only">{t('reviews')}</LinkButton><LinkButton to="/app/bundles" variant="default" className="screen-only">{t('bundles')}</LinkButton><Add /></div>} empty={{ title: t('systems.none'), hint: t('systems.none.hint') }}
    />
  );
}
