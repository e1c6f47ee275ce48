import { Button } from '@mantine/core';
import { useState } from 'react';
import { useI18n, type PluralKey } from './i18n';

export const PAGE = 25;

/** Cursors of the pages shown so far; the first page has none. */
export function usePages() {
  const [cursors, set] = useState<(string | null)[]>([null]);
  return { cursors, last: cursors[cursors.length - 1]!, more: (cursor: string) => set((before) => [...before, cursor]) };
}

type Page = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
type Props = { pages: ReturnType<typeof usePages>; page: Page | undefined; what: PluralKey; loading: boolean };

/** How much of the list is shown, and the way to the rest. */
export function More({ pages, page, what, loading }: Props) {
  const { t, n } = useI18n();
  const shown = Math.min(pages.cursors.length * PAGE, page?.totalCount ?? 0);
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <div className="more">
      <p className="soft small" aria-live="polite">{page ? t('pages.shown', { shown, all: n(what, page.totalCount) }) : ' '}</p>
      {(next || loading) && (
        <Button variant="default" loading={loading} onClick={() => next && pages.more(next)}>{t('pages.more')}</Button>
      )}
    </div>
  );
}
