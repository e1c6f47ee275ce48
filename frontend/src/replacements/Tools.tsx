import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { IconDownload } from '../kit/icons';
import type { Asked } from './asked';

type Props = { asked: Asked; /** Years to choose from, from this one on. */ years: number[]; other: ReactNode; save: (() => void) | undefined };

/** Whose and of which year, as a file, on paper, and where else it goes on. */
export function Tools({ asked: { client, year, now, clients, change }, years, other, save }: Props) {
  const { t } = useI18n();
  return (
    <div className="plan-tools screen-only">
      {clients.length > 0 && <Choice label={t('ticket.client')} value={client ?? ''} choose={(id) => change({ client: id })} of={clients.map(({ id, name }): [string, string] => [id, name])} />}
      <SegmentedControl aria-label={t('plan.year')} value={String(year)} onChange={(next) => change({ year: next === String(now) ? undefined : next })} data={years.map((one) => String(now + one))} />
      <Button variant="default" disabled={!save} leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={save}>{t('plan.csv')}</Button>
      <Button variant="default" onClick={() => window.print()}>{t('plan.print')}</Button>
      {other}
    </div>
  );
}
