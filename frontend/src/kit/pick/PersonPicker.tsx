import { useQuery } from 'urql';
import { Face } from '../../people/Face';
import { graphql, type ResultOf, type VariablesOf } from '../../graphql';
import { useI18n } from '../i18n';
import { Picker } from './Picker';
import { useSearching, type Option, type Pick } from './searching';

const PickQuery = graphql(`
  query PickPerson($filter: PersonFilter) {
    people(first: 20, filter: $filter, orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage }
      nodes { id name title client { id name kind } }
    }
  }
`);
type Filter = NonNullable<VariablesOf<typeof PickQuery>['filter']>;
type Someone = ResultOf<typeof PickQuery>['people']['nodes'][number];
type Props = Pick & {
  /** Only people of this organisation. */
  client?: string | undefined;
  /** Only the IT team. */
  staff?: boolean;
  /** Also those who have left, as when one looks back. */
  gone?: boolean;
};

const among = ({ client, staff, gone }: Props): Filter => ({
  ...((client || staff) && { client: { ...(client && { id: { eq: client } }), ...(staff && { kind: { eq: 'ENTERPRISE' as const } }) } }),
  ...(!gone && { state: { ne: 'LEFT' as const } }),
});

const option = (one: Someone, abroad: boolean): Option => ({
  id: one.id,
  name: one.name,
  second: [one.title, abroad && one.client?.name].filter(Boolean).join(' · '),
  face: <Face name={one.name} team={one.client?.kind === 'ENTERPRISE'} />,
});

/** Finds a person by their name, what they do, or their address. */
export function PersonPicker(props: Props) {
  const { t } = useI18n();
  const searching = useSearching();
  const { chosen } = props;
  const abroad = !props.client && !props.staff;
  const filter = { ...among(props), ...(searching.asked && { search: searching.asked }) };
  const [{ data, fetching, error }, read] = useQuery({ query: PickQuery, variables: { filter }, pause: !searching.wanted });
  const [{ data: before }] = useQuery({
    query: PickQuery, variables: { filter: { id: { eq: chosen } } }, pause: !chosen || searching.picked?.id === chosen,
  });
  const found = {
    options: (data?.people.nodes ?? []).map((one) => option(one, abroad)),
    more: data?.people.pageInfo.hasNextPage ?? false,
    busy: fetching,
    failed: !!error && !fetching,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
  const known = before?.people.nodes.map((one) => option(one, abroad))[0];
  return <Picker placeholder={t('pick.person')} {...props} {...{ searching, found, known }} />;
}
