import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Picker } from '../kit/pick/Picker';
import { useSearching, type Option, type Pick } from '../kit/pick/searching';
import { categoryName } from './labels';

const PickQuery = graphql(`
  query PickModel($filter: DeviceModelFilter) {
    deviceModels(first: 20, filter: $filter, orderBy: { field: NAME, direction: ASC }) {
      pageInfo { hasNextPage }
      nodes { id manufacturer name category }
    }
  }
`);

type Model = ResultOf<typeof PickQuery>['deviceModels']['nodes'][number];

/** Finds a model in the catalogue by its maker and its name. */
export function ModelPicker(pick: Pick) {
  const { t, maybe } = useI18n();
  const searching = useSearching();
  const { chosen } = pick;
  const filter = searching.asked ? { search: searching.asked } : {};
  const [{ data, fetching, error }, read] = useQuery({ query: PickQuery, variables: { filter }, pause: !searching.wanted });
  const [{ data: before }] = useQuery({ query: PickQuery, variables: { filter: { id: { eq: chosen } } }, pause: !chosen || searching.picked?.id === chosen });
  const option = ({ id, manufacturer, name, category }: Model): Option => ({ id, name: `${manufacturer} ${name}`, second: categoryName({ maybe }, category) });
  const found = {
    options: (data?.deviceModels.nodes ?? []).map(option),
    more: data?.deviceModels.pageInfo.hasNextPage ?? false,
    busy: fetching,
    failed: !!error && !fetching,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
  return <Picker placeholder={t('device.model.hint')} {...pick} {...{ searching, found }} known={before?.deviceModels.nodes.map(option)[0]} />;
}
