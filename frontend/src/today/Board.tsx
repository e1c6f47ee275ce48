import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import type { ticketSearch } from '../tickets/search';

type Props = {
  title: string;
  total: number;
  shown: number;
  /** What is said when there is nothing: that is good news. */
  none: string;
  /** Where all of them are. */
  all: ReturnType<typeof ticketSearch>;
  ours?: boolean;
  children: ReactNode;
};

/** A card with the first few of a list, and the way to the rest. */
export function Board({ title, total, shown, none, all, ours = false, children }: Props) {
  const { t, number } = useI18n();
  return (
    <div className="today-board" data-ours={(ours && total > 0) || undefined}>
      <Card title={total > shown ? `${title} (${number(total)})` : title}>
        {total ? <ul className="plain today-lines">{children}</ul> : <p className="soft">{none}</p>}
        {total > shown && <Link to="/app/tickets" search={all} className="today-all">{t('today.all')}</Link>}
      </Card>
    </div>
  );
}
