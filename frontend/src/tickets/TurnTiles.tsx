import { Skeleton, UnstyledButton } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { Mark } from '../kit/Mark';
import { isOurMove } from './labels';
import type { WaitingTurn } from './search';

const TurnsQuery = graphql(`
  query Turns($client: TicketFilter, $it: TicketFilter, $third: TicketFilter) {
    CLIENT: tickets(first: 1, filter: $client) { totalCount }
    IT: tickets(first: 1, filter: $it) { totalCount }
    THIRD_PARTY: tickets(first: 1, filter: $third) { totalCount }
  }
`);
export type Filter = NonNullable<VariablesOf<typeof TurnsQuery>['client']>;

type Props = { side: 'client' | 'team'; within: Filter; chosen: WaitingTurn | undefined; choose: (turn: WaitingTurn) => void };

/** Whose move it is, over everything that is not finished; a press shows only those. */
export function TurnTiles({ side, within, chosen, choose }: Props) {
  const { t } = useI18n();
  const of = (turn: WaitingTurn) => ({ ...within, turn: { eq: turn } });
  const [{ data }] = useQuery({ query: TurnsQuery, variables: { client: of('CLIENT'), it: of('IT'), third: of('THIRD_PARTY') } });
  const order: WaitingTurn[] = side === 'team' ? ['IT', 'CLIENT', 'THIRD_PARTY'] : ['CLIENT', 'IT', 'THIRD_PARTY'];
  return (
    <div className="tiles screen-only" role="group" aria-label={t('tickets.turn')}>
      {order.map((turn) => (
        <UnstyledButton
          key={turn} className="tile" data-ours={(isOurMove(turn, side) && !!data?.[turn].totalCount) || undefined} aria-pressed={chosen === turn}
          onClick={() => choose(turn)}
        >
          <span className="tile-count">{data ? data[turn].totalCount : <Skeleton component="span" display="inline-block" h={28} w={36} />}</span>
          <span className="tile-label"><Mark turn={turn} size={13} />{t(`turn.${turn}.${side}`)}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
