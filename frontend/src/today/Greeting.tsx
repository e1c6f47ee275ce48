import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useI18n } from '../kit/i18n';
import { useTitle } from '../kit/title';

/** What day it is, and in one sentence what it brings. */
export function Greeting({ children, action }: { children: ReactNode; action?: ReactNode }) {
  const { t, weekday } = useI18n();
  useTitle(t('nav.today'));
  return (
    <div className="page-head today-head">
      <div>
        <p className="soft today-date">{weekday(new Date().toISOString())}</p>
        <Title order={1}>{children}</Title>
      </div>
      {action}
    </div>
  );
}
