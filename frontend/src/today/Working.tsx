import { graphql, readFragment, type FragmentOf } from '../graphql';
import { useI18n } from '../kit/i18n';
import { When } from '../kit/When';
import { PriorityTag } from '../tickets/labels';
import { Board } from './Board';
import { Line, LineFragment } from './Line';

export const WorkingFragment = graphql(`
  fragment Working on Query {
    working: tickets(first: 5, filter: { turn: { in: [IT, THIRD_PARTY] } }, orderBy: { field: PRIORITY, direction: ASC }) {
      totalCount
      nodes { id turn priority openedAt assignee { id name } ...TodayLine }
    }
  }
`, [LineFragment]);

/** What the team is at, the most urgent first. */
export function Working({ data }: { data: FragmentOf<typeof WorkingFragment> }) {
  const { t } = useI18n();
  const { working } = readFragment(WorkingFragment, data);
  return (
    <Board title={t('today.working')} total={working.totalCount} shown={working.nodes.length} none={t('today.working.none')} all={{ state: ['NEW', 'OPEN', 'PENDING'] }}>
      {working.nodes.map((one) => (
        <Line key={one.id} data={one} facts={[one.turn === 'THIRD_PARTY' ? t('turn.THIRD_PARTY.client') : (one.assignee?.name ?? t('today.nobody')), <When at={one.openedAt} />]}>
          {(one.priority === 'P1' || one.priority === 'P2') && <PriorityTag priority={one.priority} />}
        </Line>
      ))}
    </Board>
  );
}
