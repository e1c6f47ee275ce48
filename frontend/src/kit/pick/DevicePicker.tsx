import { useQuery } from 'urql';
import { deviceFilter } from '../../devices/find';
import { deviceName } from '../../devices/labels';
import { graphql, type ResultOf } from '../../graphql';
import { useI18n } from '../i18n';
import { Picker } from './Picker';
import { useSearching, type Option, type Pick } from './searching';

const PickQuery = graphql(`
  query PickDevice($filter: DeviceFilter) {
    devices(first: 20, filter: $filter, orderBy: { field: TAG, direction: ASC }) {
      pageInfo { hasNextPage }
      nodes { id tag location model { id manufacturer name } holder { id name } }
    }
  }
`);
type Something = ResultOf<typeof PickQuery>['devices']['nodes'][number];

const option = (one: Something): Option => ({
  id: one.id,
  name: one.model ? `${deviceName(one)} · ${one.tag}` : one.tag,
  second: one.holder?.name ?? one.location ?? undefined,
});

/** Finds a device of one organisation by its tag, its model or the person who has it; only those that are free to be handed over, if wanted. */
export function DevicePicker({ client, free = false, ...pick }: Pick & { client: string; free?: boolean }) {
  const { t } = useI18n();
  const searching = useSearching();
  const { chosen } = pick;
  const of = { client: { id: { eq: client } }, ...(free && { stage: { eq: 'IN_STOCK' as const } }) };
  const filter = { ...of, ...deviceFilter(searching.asked) };
  const [{ data, fetching, error }, read] = useQuery({ query: PickQuery, variables: { filter }, pause: !searching.wanted });
  const [{ data: before }] = useQuery({
    query: PickQuery, variables: { filter: { ...of, id: { eq: chosen } } }, pause: !chosen || searching.picked?.id === chosen,
  });
  const found = {
    options: (data?.devices.nodes ?? []).map(option),
    more: data?.devices.pageInfo.hasNextPage ?? false,
    busy: fetching,
    failed: !!error && !fetching,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
  return <Picker placeholder={t('devices.search.hint')} {...pick} {...{ searching, found }} known={before?.devices.nodes.map(option)[0]} />;
}
