import './decisions.css';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentOf } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { DecisionLine, LineFragment } from './Line';

export const DueFragment = graphql(`
  fragment DecisionsDue on Query {
    viewer {
      id
      approvals(first: 5, filter: { state: { eq: WAITING } }) {
        totalCount
        nodes { id decision { id ...DecisionLine } }
      }
    }
  }
`, [LineFragment]);

/** Decisions that wait for the viewer, those first that have waited longest; nothing at all when none does. */
export function Due({ data }: { data: FragmentOf<typeof DueFragment> }) {
  const { t } = useI18n();
  const due = readFragment(DueFragment, data).viewer?.approvals;
  if (!due?.totalCount) return null;
  return (
    <div className="today-board" data-ours>
      <Card title={t('decisions.due')}>
        <ul className="plain decision-lines">{due.nodes.map(({ id, decision }) => decision && <DecisionLine key={id} data={decision} />)}</ul>
        {due.totalCount > due.nodes.length && <Link to="/app/decisions" className="today-all">{t('today.all')}</Link>}
      </Card>
    </div>
  );
}
