import { useI18n, type I18n } from '../kit/i18n';
import { facet, NOBODY } from '../kit/list/declaration';
import { useClients } from '../organisations/clients';
import { useTeams } from '../organisations/teams';
import { useStaff } from '../people/staff';
import { isStaff } from '../session/membership';
import { useSession } from '../session/Session';
import type { Viewer } from '../session/viewer';
import { useCategories } from './categories';
import { KINDS, PRIORITIES, SLAS, STATES, TURNS, WHOSE } from './search';
import type { Filter } from './TurnTiles';

type Named = { id: string; name: string }[];
type Known = { categories: string[]; clients: Named; staff: Named; teams: Named };

const nameIn = (of: Named) => (id: string) => of.find((one) => one.id === id)?.name ?? '';

/** What both sides can narrow the list of tickets by. */
function common({ t }: I18n, viewer: Viewer, { categories }: Known) {
  const staff = isStaff(viewer);
  const side = staff ? 'team' : 'client';
  const me = { id: { eq: viewer.id } };
  const whose = (ones: (typeof WHOSE)[number][]): Filter => (ones.includes('nobody') ? { not: { assignee: {} } } : staff ? { assignee: me } : { requester: me });
  return [
    facet({ key: 'whose', label: t('tickets.whose'), values: staff ? WHOSE : ['mine' as const], single: true, say: (one) => t(`tickets.whose.${one}.${side}`), where: whose }),
    facet({ key: 'turn', counted: 'TURN', label: t('tickets.turn'), values: TURNS, single: true, say: (one) => t(`turn.${one}.${side}`), where: ([turn]): Filter => ({ turn: { eq: turn } }) }),
    facet({ key: 'state', counted: 'STATE', label: t('tickets.state'), values: STATES, say: (one) => t(`state.${one}`), where: (states): Filter => ({ state: { in: states } }) }),
    facet({ key: 'kind', counted: 'KIND', label: t('ticket.kind'), values: KINDS, say: (one) => t(`kind.${one}`), where: (kinds): Filter => ({ kind: { in: kinds } }) }),
    facet({ key: 'category', counted: 'CATEGORY', label: t('ticket.category'), values: categories, say: (one) => one, where: (ones): Filter => ({ category: { in: ones } }) }),
  ];
}

/** Those of one of them, or of nobody. */
function ofSomebody(field: 'assignee' | 'team', ids: string[]): Filter {
  const named = ids.filter((id) => id !== NOBODY);
  const theirs: Filter = { [field]: { id: { in: named } } };
  const nobodys: Filter = { not: { [field]: {} } };
  if (!ids.includes(NOBODY)) return theirs;
  return named.length ? { or: [nobodys, theirs] } : nobodys;
}

/** What the team can narrow it by besides. */
function ofTeam({ t }: I18n, { clients, staff, teams }: Known) {
  const somebody = (of: Named) => ({ values: [NOBODY, ...of.map((one) => one.id)], say: (id: string) => (id === NOBODY ? t('tickets.facet.nobody') : nameIn(of)(id)) });
  return [
    facet({ key: 'sla', counted: 'SLA_STATE', label: t('ticket.due'), values: SLAS, say: (one) => t(`sla.${one}`), where: (ones): Filter => ({ slaState: { in: ones } }) }),
    facet({ key: 'priority', counted: 'PRIORITY', label: t('ticket.priority'), values: PRIORITIES, say: (one) => t(`priority.${one}`), where: (ones): Filter => ({ priority: { in: ones } }) }),
    facet({ key: 'client', counted: 'CLIENT', label: t('ticket.client'), values: clients.map((one) => one.id), say: nameIn(clients), where: (ids): Filter => ({ client: { id: { in: ids } } }) }),
    facet({ key: 'assignee', counted: 'ASSIGNEE', label: t('ticket.assignee'), ...somebody(staff), where: (ids): Filter => ofSomebody('assignee', ids) }),
    facet({ key: 'team', counted: 'TEAM', label: t('bulk.team'), ...somebody(teams), where: (ids): Filter => ofSomebody('team', ids) }),
  ];
}

/** What the ticket list can be narrowed by, from where the viewer stands. */
export function useTicketFacets() {
  const i18n = useI18n();
  const { viewer } = useSession();
  const known = { categories: useCategories(), clients: useClients(), staff: useStaff(), teams: useTeams() };
  return isStaff(viewer) ? [...common(i18n, viewer, known), ...ofTeam(i18n, known)] : common(i18n, viewer, known);
}
