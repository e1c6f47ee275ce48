import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { chosen, useAddress } from '../kit/list/address';
import { facet } from '../kit/list/declaration';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import type { Filter } from './TurnTiles';

const RequestersQuery = graphql(`
  query Requesters {
    tickets(first: 0) { facets(by: [REQUESTER]) { values { value } } }
  }
`);
const NamedQuery = graphql(`
  query NamedPeople($ids: [ID!]!) {
    people(first: 100, filter: { id: { in: $ids } }) { nodes { id name } }
  }
`);

/** Who asks most often, and whoever is chosen already; for those who see more than what they asked for themselves. */
export function useRequesterFacet() {
  const { t } = useI18n();
  const { viewer } = useSession();
  const { address } = useAddress();
  const sees = may(viewer, 'OBSERVE');
  const [often] = useQuery({ query: RequestersQuery, pause: !sees });
  const frequent = often.data?.tickets.facets[0]?.values.flatMap(({ value }) => value ?? []) ?? [];
  const ids = [...new Set([...frequent, ...chosen(address, 'requester')])].slice(0, 100);
  const [named] = useQuery({ query: NamedQuery, variables: { ids }, pause: !ids.length });
  const people = named.data?.people.nodes ?? [];
  const name = (id: string) => people.find((one) => one.id === id)?.name ?? '';
  const where = (ones: string[]): Filter => ({ requester: { id: { in: ones } } });
  return sees ? [facet({ key: 'requester', counted: 'REQUESTER', label: t('ticket.requester'), values: people.map(({ id }) => id), say: name, where })] : [];
}
