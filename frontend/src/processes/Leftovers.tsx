import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';

const LeftoversQuery = graphql(`
  query Leftovers($process: ID!) {
    processLeftovers(process: $process) { id name }
  }
`);
const PAGES = { dev: '/app/devices/$id', tkt: '/app/tickets/$id', dec: '/app/decisions/$id' } as const;

/** Where it is seen and ended; an access has no page of its own. */
function Leftover({ id, name }: { id: string; name: string }) {
  const to = PAGES[id.split('_')[0] as keyof typeof PAGES];
  return to ? <Link to={to} params={{ id }}>{name}</Link> : name;
}

/** What keeps a process from its end, or is left of one that was given up. */
export function Leftovers({ process, cancelled }: { process: string; cancelled: boolean }) {
  const { t } = useI18n();
  const [{ data }] = useQuery({ query: LeftoversQuery, variables: { process }, requestPolicy: 'cache-and-network' });
  const left = data?.processLeftovers ?? [];
  if (!left.length) return null;
  return (
    <Card title={t('process.leftovers')} className="process-left">
      <p className="soft small">{t(cancelled ? 'process.leftovers.cancelled' : 'process.leftovers.means')}</p>
      <ul className="plain narrow-list">{left.map((one) => <li key={one.id}><Leftover {...one} /></li>)}</ul>
    </Card>
  );
}
