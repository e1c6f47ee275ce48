import { Button } from '@mantine/core';
import type { CombinedError } from 'urql';
import { useI18n } from '../kit/i18n';

/** The way to what was before. */
export function More({ error, fetching, ask }: { error: CombinedError | undefined; fetching: boolean; ask: () => void }) {
  const { t } = useI18n();
  return (
    <div className="events-earlier screen-only">
      {error && !fetching && <p className="soft small" role="alert">{t('card.broken')}</p>}
      <Button variant="default" size="xs" loading={fetching} onClick={ask}>{t('history.earlier')}</Button>
    </div>
  );
}
