import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql';
import { ticketsNamed } from '../../tickets/find';
import { ticketKey } from '../../tickets/labels';
import { useI18n } from '../i18n';
import { Picker } from './Picker';
import { useSearching, type Option, type Pick } from './searching';

const PickQuery = graphql(`
  query PickTicket($filter: TicketFilter) {
    tickets(first: 20, filter: $filter) {
      pageInfo { hasNextPage }
      nodes { id number title state client { id code } requester { id name } }
    }
  }
`);
export type Picked = ResultOf<typeof PickQuery>['tickets']['nodes'][number];

type Props = Omit<Pick, 'choose'> & {
  /** Only those of this organisation. */
  client?: string | undefined;
  /** It is not offered: a ticket is nothing to itself. */
  except?: string;
  /** Only what is not finished. */
  alive?: boolean;
  choose: (id: string | null, ticket: Picked | null) => void;
};

/** Finds a ticket by its number or by words. */
export function TicketPicker({ client, except, alive = false, choose, ...pick }: Props) {
  const { t } = useI18n();
  const searching = useSearching();
  const of = { ...(client && { client: { id: { eq: client } } }), ...(except && { id: { ne: except } }), ...(alive && { state: { in: ['NEW' as const, 'OPEN' as const, 'PENDING' as const, 'RESOLVED' as const] } }) };
  const filter = searching.asked ? { and: [of, ticketsNamed(searching.asked)] } : of;
  const [{ data, fetching, error }, read] = useQuery({ query: PickQuery, variables: { filter }, pause: !searching.wanted });
  const nodes = data?.tickets.nodes ?? [];
  const option = (one: Picked): Option => ({ id: one.id, name: `${ticketKey(one)} ${one.title}`, second: [t(`state.${one.state}`), one.requester?.name].filter(Boolean).join(' · ') });
  const found = {
    options: nodes.map(option),
    more: data?.tickets.pageInfo.hasNextPage ?? false,
    busy: fetching,
    failed: !!error && !fetching,
    retry: () => read({ requestPolicy: 'network-only' }),
  };
  const pickOne = (id: string | null) => choose(id, nodes.find((one) => one.id === id) ?? null);
  return <Picker placeholder={t('pick.ticket')} {...pick} choose={pickOne} {...{ searching, found }} known={undefined} />;
}
