import type { VariablesOf } from '../graphql';
import type { I18n } from '../kit/i18n';
import { facet } from '../kit/list/declaration';
import { ROLES } from './labels';
import type { PeopleQuery } from './PeoplePage';
import { ANY_ROLE, SIDES, STATES } from './search';

export type Filter = NonNullable<VariablesOf<typeof PeopleQuery>['filter']>;
type Organisations = { id: string; name: string }[];

/** What the list of people can be narrowed by; the team also by organisation, a client by side. */
export function personFacets({ t }: I18n, staff: boolean, organisations: Organisations) {
  const roles = staff ? ANY_ROLE : ROLES.CLIENT;
  const common = [
    facet({ key: 'state', counted: 'STATE', label: t('person.state'), values: STATES, say: (one) => t(`person.state.${one}`), where: (states): Filter => ({ state: { in: states } }) }),
    facet({ key: 'role', label: t('role'), values: roles, say: (one) => t(`role.${one}`), where: (ones): Filter => ({ memberships: { some: { role: { in: ones }, endedAt: { isNull: true } } } }) }),
  ];
  const named = (id: string) => organisations.find((one) => one.id === id)!.name;
  return staff
    ? [...common, facet({ key: 'client', counted: 'CLIENT', label: t('person.organisation'), values: organisations.map(({ id }) => id), say: named, where: (ids): Filter => ({ client: { id: { in: ids } } }) })]
    : [...common, facet({ key: 'side', label: t('person.organisation'), values: SIDES, single: true, say: (one) => t(`person.side.${one}`), where: ([side]): Filter => ({ client: { kind: side === 'team' ? { eq: 'ENTERPRISE' } : { ne: 'ENTERPRISE' } } }) })];
}
