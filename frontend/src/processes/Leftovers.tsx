import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import type { Process } from './commands';
import { LetKeep } from './LetKeep';

const LeftoversQuery = graphql(`
  query Leftovers($process: ID!) {
    processLeftovers(process: $process) { id name mayKeep }
  }
`);
type Leftover = NonNullable<ResultOf<typeof LeftoversQuery>['processLeftovers']>[number];
const PAGES = { dev: '/app/devices/$id', tkt: '/app/tickets/$id', dec: '/app/decisions/$id' } as const;

/** Where it is seen and ended; an access has no page of its own. */
function Named({ id, name }: Leftover) {
  const to = PAGES[id.split('_')[0] as keyof typeof PAGES];
  return to ? <Link to={to} params={{ id }}>{name}</Link> : <span>{name}</span>;
}

function Line({ one, kept }: { one: Leftover; kept: () => void }) {
  const { t } = useI18n();
  const [asking, ask] = useState(false);
  return (
    <li className="process-leftover">
      <Named {...one} />
      {one.mayKeep && <Button size="compact-sm" variant="default" className="screen-only" aria-label={t('process.keep.of', { name: one.name })} onClick={() => ask(true)}>{t('process.keep')}</Button>}
      {asking && <LetKeep one={one} close={() => ask(false)} done={kept} />}
    </li>
  );
}

/** What keeps a process from its end, or is left of one that was given up; and before, what the client may let somebody keep who leaves. */
export function Leftovers({ process: { id, state, client }, open }: { process: Process; open: boolean }) {
  const { t } = useI18n();
  const { viewer } = useSession();
  const pause = state === 'COMPLETED' || (open && !may(viewer, 'DECIDE', client?.id));
  const [{ data }, read] = useQuery({ query: LeftoversQuery, variables: { process: id }, requestPolicy: 'cache-and-network', pause });
  const left = (data?.processLeftovers ?? []).filter(({ mayKeep }) => !open || mayKeep);
  if (pause || !left.length) return null;
  return (
    <Card title={t(open ? 'process.leaving' : 'process.leftovers')} className="process-left">
      <p className="soft small">{t(open ? 'process.leftovers.leaving' : state === 'CANCELLED' ? 'process.leftovers.cancelled' : 'process.leftovers.means')}</p>
      <ul className="plain narrow-list">{left.map((one) => <Line key={one.id} one={one} kept={() => read({ requestPolicy: 'network-only' })} />)}</ul>
    </Card>
  );
}
