import './imports.css';
import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { LinkButton } from '../kit/LinkButton';
import { facet } from '../kit/list/declaration';
import { List } from '../kit/list/List';
import { useClients } from '../organisations/clients';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { importColumns, ImportRowFragment } from './columns';

const ImportsPageFragment = graphql(`
  fragment ImportsPage on ImportConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id ...ImportRow }
  }
`, [ImportRowFragment]);

const ImportsQuery = graphql(`
  query Imports($first: Int!, $after: String, $filter: ImportFilter = {}, $orderBy: ImportOrder) {
    imports(first: $first, after: $after, filter: { and: [{ state: { ne: PLANNED } }, $filter] }, orderBy: $orderBy) { ...ImportsPage }
  }
`, [ImportsPageFragment]);

const CheckedQuery = graphql(`
  query CheckedImports($first: Int!, $after: String, $filter: ImportFilter, $orderBy: ImportOrder) {
    imports(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { ...ImportsPage }
  }
`, [ImportsPageFragment]);

const route = getRouteApi('/app/imports');

/** The switch that shows the dry runs too. */
function CheckedToo() {
  const { t } = useI18n();
  const { checked } = route.useSearch();
  const go = route.useNavigate();
  return (
    <Checkbox
      className="imports-filter" label={t('imports.checked')} checked={!!checked}
      onChange={({ currentTarget }) => void go({ search: (before) => ({ ...before, checked: currentTarget.checked ? 'yes' : undefined }), replace: true })}
    />
  );
}

/** Imports: which files were taken in, by whom, and what came of them. */
export default function ImportsPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const { checked } = route.useSearch();
  const staff = isStaff(viewer);
  const works = may(viewer, 'EXECUTE');
  const clients = useClients();
  const columns = useMemo(() => importColumns(i18n, staff), [i18n, staff]);
  const whose = facet({ key: 'client', label: t('ticket.client'), values: clients.map(({ id }) => id), say: (id) => clients.find((one) => one.id === id)!.name, where: (ids) => ({ client: { id: { in: ids } } }) });
  return (
    <List
      name="imports" title={t('imports')} query={checked ? CheckedQuery : ImportsQuery} columns={columns} order="-at" called={({ fileName }) => fileName}
      page={(data) => {
        const page = readFragment(ImportsPageFragment, data.imports);
        return { ...page, nodes: readFragment(ImportRowFragment, page.nodes) };
      }}
      find={{ label: t('imports.find'), hint: t('imports.find.hint'), where: (words) => ({ person: { search: words } }) }}
      facets={staff ? [whose] : []} empty={{ title: t('imports.none'), hint: t(works ? 'imports.none.team' : 'imports.none.client') }}
      action={works && <LinkButton to="/app/imports/new" leftSection={<IconPlus size={16} aria-hidden="true" />}>{t('imports.new')}</LinkButton>}
    >
      {works && <CheckedToo />}
    </List>
  );
}
