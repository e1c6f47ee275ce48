import { Button } from '@mantine/core';
import { Card } from '../kit/Card';
import { StackedBar } from '../kit/charts/StackedBar';
import type { Tone } from '../kit/charts/tones';
import { useI18n } from '../kit/i18n';
import { spentIn, toComeIn, type Quarter } from './budget';
import { filling, type Budget } from './line';

const PARTS = ['spent', 'toCome', 'left', 'over'] as const;
const TONES: Record<(typeof PARTS)[number], Tone> = { spent: 'pine', toCome: 'honey', left: 'sand', over: 'brick' };
type Props = { budget: Budget; year: number; quarters: Quarter[]; change: (() => void) | undefined };

/** The budget that the client set, how much of it is taken, and what is left or missing. */
export function Line({ budget: { minor, currency }, year, quarters, change }: Props) {
  const { t, moneyRound, percent } = useI18n();
  const [spent, toCome] = [spentIn(quarters), toComeIn(quarters)];
  const parts = filling(minor, spent, toCome);
  const taken = minor ? t('budget.line.taken', { forecast: moneyRound(spent + toCome, currency), share: percent((spent + toCome) / minor) }) : '';
  const rest = parts.over ? t('budget.line.over', { amount: moneyRound(parts.over, currency) }) : t('budget.line.left', { amount: moneyRound(parts.left, currency) });
  const button = change && <Button size="xs" variant="default" className="screen-only" onClick={change}>{t('budget.set.change')}</Button>;
  return (
    <Card title={t('budget.line', { year })} action={button}>
      <p className="budget-line"><strong>{moneyRound(minor, currency)}</strong> <span className="tag" data-tone={parts.over ? 'brick' : 'pine'}>{rest}</span></p>
      <StackedBar
        level={3} title={t('budget.line.filling')} says={taken} format={(value) => moneyRound(value, currency)}
        shares={PARTS.filter((one) => parts[one]).map((one) => ({ name: t(`budget.line.part.${one}`), value: parts[one], tone: TONES[one] }))}
      />
    </Card>
  );
}
