import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Picker } from '../kit/pick/Picker';
import { useSearching, type Option, type Pick } from '../kit/pick/searching';

const PickSystemQuery = graphql(`
  query PickSystem($filter: SystemFilter) {
    systems(first: 20, filter: $filter) { pageInfo { hasNextPage } nodes { id name purpose } }
  }
`);
type Some = ResultOf<typeof PickSystemQuery>['systems']['nodes'][number];

const option = ({ id, name, purpose }: Some): Option => ({ id, name, second: purpose ?? undefined });

/** Finds a system that an organisation uses by its name. */
export function SystemPicker({ client, ...props }: Pick & { client: string }) {
  const { t } = useI18n();
  const searching = useSearching();
  const { chosen } = props;
  const filter = { client: { id: { eq: client } }, endedAt: { isNull: true }, ...(searching.asked && { search: searching.asked }) };
  const [{ data, fetching, error }, read] = useQuery({ query: PickSystemQuery, variables: { filter }, pause: !searching.wanted });
  const [{ data: before }] = useQuery({
    query: PickSystemQuery, variables: { filter: { id: { eq: chosen } } }, pause: !chosen || searching.picked?.id === chosen,
  });
  const found = {
    options: (data?.systems.nodes ?? []).map(option),
    more: data?.systems.pageInfo.hasNextPage ?? false,
    busy: fetching,
    failed: !!error && !fetching,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
  return <Picker placeholder={t('access.grant.choose')} {...props} {...{ searching, found }} known={before?.systems.nodes.map(option)[0]} />;
}
