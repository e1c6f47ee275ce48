import { graphql, readFragment, type FragmentOf } from '../../graphql';
import { useI18n } from '../../kit/i18n';
import { Linked } from './Linked';
import { LinkedFragment } from './other';

export const UnfinishedFragment = graphql(`
  fragment Unfinished on Ticket {
    id
    children(first: 50) { nodes { id ...Linked } }
    linkedFrom(first: 50) { nodes { id kind ticket { id ...Linked } } }
  }
`, [LinkedFragment]);

const UNDONE = ['NEW', 'OPEN', 'PENDING'];

/** Parts of a ticket, and tickets that block it, that have to be finished before it; nothing when there are none. */
export function Unfinished({ data }: { data: FragmentOf<typeof UnfinishedFragment> }) {
  const { t } = useI18n();
  const { children, linkedFrom } = readFragment(UnfinishedFragment, data);
  const blocking = linkedFrom.nodes.flatMap(({ kind, ticket }) => (kind === 'BLOCKS' && ticket ? [ticket] : []));
  const open = [...children.nodes, ...blocking].filter((one) => UNDONE.includes(readFragment(LinkedFragment, one).state));
  if (!open.length) return null;
  return (
    <div className="unfinished">
      <p>{t('unfinished')}</p>
      <ul className="plain">{open.map((one) => <li key={one.id} className="linked"><div><Linked data={one} side="team" /></div></li>)}</ul>
    </div>
  );
}
