import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { useI18n } from '../kit/i18n';
import { useKeys } from '../kit/keys';
import type { Address } from '../kit/list/address';
import { within } from './lanes';
import { LANES, type Lane } from './search';

const LanesQuery = graphql(`
  query Lanes($mine: TicketFilter, $free: TicketFilter, $asked: TicketFilter, $risk: TicketFilter) {
    mine: tickets(first: 1, filter: $mine) { totalCount }
    free: tickets(first: 1, filter: $free) { totalCount }
    asked: tickets(first: 1, filter: $asked) { totalCount }
    risk: tickets(first: 1, filter: $risk) { totalCount }
  }
`);

const at = (lane: Lane) => (before: Address): Address => ({ ...before, lane: lane === 'mine' ? undefined : [lane], order: undefined });

/** The lanes of the queue, with how much stands in each; the keys 1 to 4 lead there. */
export function Lanes({ me, now }: { me: string; now: Lane }) {
  const { t, number } = useI18n();
  const go = useNavigate();
  const [{ data }] = useQuery({ query: LanesQuery, variables: within(me) });
  useKeys('keys.queue', LANES.map((lane, i) => ({ key: String(i + 1), does: `queue.${lane}` as const, run: () => void go({ to: '.', search: at(lane) }) })));
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const lane = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && lane) nav.current.scrollLeft = lane.offsetLeft - nav.current.offsetLeft - 24; // on a phone they do not all fit
  }, [now, data]);
  return (
    <nav ref={nav} className="views screen-only" aria-label={t('queue.lanes')}>
      {LANES.map((lane) => (
        <Link key={lane} to="." search={at(lane)} activeOptions={{ exact: true }} aria-current={lane === now ? 'page' : undefined}>
          {t(`queue.${lane}`)} <span className="queue-many figures" data-risk={(lane === 'risk' && !!data?.risk.totalCount) || undefined}>{data ? number(data[lane].totalCount) : ' '}</span>
        </Link>
      ))}
    </nav>
  );
}
