import { Card } from '../kit/Card';
import { StackedBars } from '../kit/charts/StackedBars';
import type { Tone } from '../kit/charts/tones';
import { useI18n } from '../kit/i18n';
import { toCome, type Quarter } from './budget';

const PARTS = ['spent', 'devices', 'contracts', 'seats'] as const;
const TONES: Record<(typeof PARTS)[number], Tone> = { spent: 'pine', devices: 'honey', contracts: 'plum', seats: 'sand' };
type Props = { quarters: Quarter[]; year: number; currency: string };

/** The year at one glance: what each quarter took, and on top of it what it is still to take. */
export function QuartersDrawn({ quarters, year, currency }: Props) {
  const { t, moneyRound } = useI18n();
  return (
    <Card>
      <StackedBars
        level={2} title={t('budget.quarters')} says={t('budget.quarters.says', { year })} format={(value) => moneyRound(value, currency)}
        series={PARTS.map((one) => ({ name: t(`budget.${one}`), tone: TONES[one] }))}
        stacks={quarters.map((of) => ({ name: t(`quarter.short.${of.quarter as 1}`), values: PARTS.map((one) => of[one]) }))}
      />
    </Card>
  );
}

/** The same in figures. */
export function QuartersTold({ quarters, year, currency }: Props) {
  const { t, money } = useI18n();
  const all = (part: (of: Quarter) => number) => quarters.reduce((sum, one) => sum + part(one), 0);
  const cells = (of: (part: (one: Quarter) => number) => number) => [
    ...PARTS.map((one) => <td key={one} data-name={t(`budget.${one}`)} className="figures">{money(of((quarter) => quarter[one]), currency)}</td>),
    <td key="all" data-name={t('budget.all')} className="figures"><strong>{money(of((quarter) => quarter.spent + toCome(quarter)), currency)}</strong></td>,
  ];
  return (
    <Card title={t('budget.table')}>
      <table className="plan-lines">
        <thead><tr><th scope="col">{t('budget.quarter')}</th>{PARTS.map((one) => <th key={one} scope="col">{t(`budget.${one}`)}</th>)}<th scope="col">{t('budget.all')}</th></tr></thead>
        <tbody>
          {quarters.map((of) => <tr key={of.quarter}><th scope="row">{t(`quarter.${of.quarter as 1}`, { year })}</th>{cells((part) => part(of))}</tr>)}
          <tr><th scope="row">{t('budget.year', { year })}</th>{cells(all)}</tr>
        </tbody>
      </table>
    </Card>
  );
}
