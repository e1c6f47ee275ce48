import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { ReviewNow } from './commands';
import { Progress } from './Progress';

const DueReviewsQuery = graphql(`
  query DueReviews {
    accessReviews(first: 3, filter: { endedAt: { isNull: true } }, orderBy: { field: DUE_ON, direction: ASC }) { nodes { id ...ReviewNow } }
  }
`, [ReviewNow]);

/** Reviews of accesses that wait for answers, the next day first; nothing at all when none does. */
export default function DueReviews() {
  const { t } = useI18n();
  const [{ data }] = useQuery({ query: DueReviewsQuery, requestPolicy: 'cache-and-network' });
  if (!data?.accessReviews.nodes.length) return null;
  const reviews = data.accessReviews.nodes.map((one) => readFragment(ReviewNow, one));
  return (
    <div className="today-board" data-ours>
      <Card title={t('reviews')}>
        <ul className="plain narrow-list">
          {reviews.map((review) => (
            <li key={review.id} className="line">
              <span className="line-what">
                <Link to="/app/reviews/$id" params={{ id: review.id }} className="row-link">{review.system?.name ?? t('review.everything')}</Link>
                <Progress review={review} />
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
