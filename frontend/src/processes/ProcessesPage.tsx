import './processes.css';
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
import { processColumns, ProcessRowFragment } from './columns';
import { STATES } from './search';
import { ProcessTabs } from './Tabs';

const ProcessesQuery = graphql(`
  query Processes($first: Int!, $after: String, $filter: ProcessFilter, $orderBy: ProcessOrder) {
    processes(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...ProcessRow }
    }
  }
`, [ProcessRowFragment]);

/** Processes that were started: where each stands, and whose move it is. */
export default function ProcessesPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const staff = isStaff(viewer);
  const clients = useClients();
  const columns = useMemo(() => processColumns(i18n, staff), [i18n, staff]);
  const state = facet({ key: 'state', label: t('processes.state'), values: STATES, say: (one) => t(`process.state.${one}`), where: (ones) => ({ state: { in: ones } }) });
  const whose = facet({ key: 'client', label: t('ticket.client'), values: clients.map(({ id }) => id), say: (id) => clients.find((one) => one.id === id)!.name, where: (ids) => ({ client: { id: { in: ids } } }) });
  const begin = may(viewer, 'OBSERVE') && <LinkButton to="/app/scenarios" leftSection={<IconPlus size={16} aria-hidden="true" />}>{t('process.begin')}</LinkButton>;
  return (
    <List
      name="processes" title={t('nav.processes')} query={ProcessesQuery} columns={columns} order="-started" called={({ namePl, nameEn }) => (i18n.language === 'pl' ? namePl : nameEn)}
      page={({ processes }) => ({ ...processes, nodes: readFragment(ProcessRowFragment, processes.nodes) })}
      find={{ label: t('processes.find'), hint: t('processes.find.hint'), where: (words) => ({ person: { search: words } }) }}
      facets={staff ? [state, whose] : [state]} empty={{ title: t('processes.none'), hint: t('processes.none.hint'), action: begin }}
      action={begin}
    >
      <ProcessTabs />
    </List>
  );
}
