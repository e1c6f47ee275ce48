import { Card } from '../kit/Card';
import { StackedBars } from '../kit/charts/StackedBars';
import { useI18n } from '../kit/i18n';
import { inCurrency } from './budget';
import type { Costs } from './told';

const KINDS = ['PURCHASE', 'REPAIR', 'LICENCE', 'LABOUR', 'LEASE', 'DISPOSAL'] as const;
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** What the money went on, month by month; months that are to come are not nothing. */
export function Spent({ spent, year, currency, today }: { spent: Costs; year: number; currency: string; today: string }) {
  const { t, month, moneyRound } = useI18n();
  const paid = inCurrency(spent, currency);
  const kinds = KINDS.filter((kind) => paid.some((one) => one.kind === kind));
  const months = MONTHS.map((one) => `${year}-${one}`).filter((one) => one <= today.slice(0, 7));
  const amount = (when: string, kind: string) => paid.find((one) => one.month === when && one.kind === kind)?.total.minor ?? 0;
  return (
    <Card>
      {kinds.length === 0 ? <p className="soft">{t('budget.nothing', { year })}</p> : (
        <StackedBars
          level={2} title={t('budget.kinds')} says={t('budget.kinds.says')} format={(value) => moneyRound(value, currency)}
          series={kinds.map((kind) => ({ name: t(`costs.${kind}`) }))}
          stacks={months.map((when) => ({ name: month(`${when}-01`), values: kinds.map((kind) => amount(when, kind)) }))}
        />
      )}
    </Card>
  );
}
