import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql';
import { useI18n } from '../kit/i18n';
import { IconPlus } from '../kit/icons';
import { List } from '../kit/list/List';
import { Views } from '../kit/list/Views';
import { isStaff, may } from '../session/membership';
import { useSession } from '../session/Session';
import { AddPerson } from './AddPerson';
import { personColumns, PersonRowFragment, type PersonRow } from './columns';
import { personFacets, type Filter } from './facets';

export const PeopleQuery = graphql(`
  query People($first: Int!, $after: String, $filter: PersonFilter, $orderBy: PersonOrder) {
    people(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id ...PersonRow }
    }
  }
`, [PersonRowFragment]);

const PersonCountsQuery = graphql(`
  query PersonCounts($filter: PersonFilter, $by: [PersonFacet!]!) {
    people(first: 1, filter: $filter) { facets(by: $by) { values { value count } } }
  }
`);

const OrganisationsQuery = graphql(`
  query OrganisationsOfPeople { organisations(first: 100) { nodes { id name viewerCan { addPerson } } } }
`);
type Organisation = { id: string; name: string; viewerCan: { addPerson: boolean } };
const NONE: Organisation[] = [];

/** Enter somebody new; then their page, where they are given a role. */
function Add({ organisations }: { organisations: Organisation[] }) {
  const { t } = useI18n();
  const go = useNavigate();
  const [opened, open] = useState(false);
  if (!organisations.length) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={18} />} onClick={() => open(true)}>{t('person.add')}</Button>
      <AddPerson opened={opened} close={() => open(false)} organisations={organisations} then={(id) => void go({ to: '/app/people/$id', params: { id } })} />
    </>
  );
}

/** People: find one by their name, what they do, or their address. */
export default function PeoplePage() {
  const i18n = useI18n();
  const { t } = i18n;
  const { viewer } = useSession();
  const staff = isStaff(viewer);
  const [{ data }] = useQuery({ query: OrganisationsQuery });
  const organisations = data?.organisations.nodes ?? NONE;
  const columns = useMemo(() => {
    const sees = (row: PersonRow) => row.id === viewer.id || may(viewer, 'OBSERVE', row.client?.id);
    return personColumns(i18n, staff, sees);
  }, [i18n, staff, viewer]);
  return (
    <List
      name="people" title={t('people')} query={PeopleQuery} columns={columns} order="name" called={(row) => row.name}
      page={(data) => ({ ...data.people, nodes: readFragment(PersonRowFragment, data.people.nodes) })}
      find={{ label: t('people.search'), hint: t('pick.person'), where: (words): Filter => ({ search: words }) }}
      counts={{ query: PersonCountsQuery, of: (data) => data.people.facets }} facets={personFacets(i18n, staff, organisations)}
      action={<Add organisations={organisations.filter((one) => one.viewerCan.addPerson)} />}
      empty={{ title: t('people.none'), hint: t('people.none.hint') }}
    >
      <Views about="PEOPLE" />
    </List>
  );
}
