import { UnstyledButton } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { countOf, rowsIn, VERDICTS, type Counts, type Verdict } from './report';

export type Shown = Verdict | 'ALL';
type Props = { counts: Counts; chosen: Shown; choose: (shown: Shown) => void };

/** The rows by what becomes of them; a press shows only those. */
export function Outcomes({ counts, chosen, choose }: Props) {
  const { t } = useI18n();
  const of = (shown: Shown) => (shown === 'ALL' ? rowsIn(counts) : countOf(counts, shown));
  const shown: Shown[] = ['ALL', ...VERDICTS.filter((verdict) => of(verdict) > 0)];
  return (
    <div className="outcomes" role="group" aria-label={t('imports.outcomes')}>
      {shown.map((one) => (
        <UnstyledButton key={one} className="outcome" aria-pressed={chosen === one} onClick={() => choose(one)}>
          {t(`imports.tab.${one}`)} <span className="outcome-count">{of(one)}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
