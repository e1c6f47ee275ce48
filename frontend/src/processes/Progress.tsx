import { useI18n } from '../kit/i18n';

/** How much of it is over: said, and drawn. */
export function Progress({ done, all }: { done: number; all: number }) {
  const { t, number } = useI18n();
  return (
    <span className="process-progress">
      <span className="figures small nowrap">{t('processes.done', { done: number(done), all: number(all) })}</span>
      <span className="process-bar" aria-hidden="true"><span style={{ width: `${all ? (100 * done) / all : 0}%` }} /></span>
    </span>
  );
}
