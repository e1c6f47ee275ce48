import { today } from '../calendars/words';
import { useI18n } from '../kit/i18n';
import type { Review } from './commands';

/** How many have an answer, and by when the others need one. */
export function Progress({ review }: { review: Review }) {
  const { t, day, date, number } = useI18n();
  const { waiting, all, dueOn, startedAt, startedBy, endedAt } = review;
  const late = !endedAt && dueOn < today();
  const started = startedBy ? t('review.startedBy', { name: startedBy.name, on: date(startedAt) }) : date(startedAt);
  return (
    <span className="soft small figures">
      {t('review.progress', { done: number(all.totalCount - waiting.totalCount), all: number(all.totalCount) })}{' · '}
      <span className="tag" data-tone={late ? 'brick' : endedAt ? 'slate' : 'honey'}>
        {endedAt ? t('review.ended', { on: date(endedAt) }) : t(late ? 'review.late' : 'review.by', { on: day(dueOn) })}
      </span>
      {' · '}{started}
    </span>
  );
}
