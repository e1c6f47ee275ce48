import { Card } from '../kit/Card';
import { QuarterStrip } from '../kit/charts/QuarterStrip';
import { StackedBar } from '../kit/charts/StackedBar';
import type { Tone } from '../kit/charts/tones';
import { useI18n } from '../kit/i18n';
import { idOf, named, type Plan } from './plan';
import { BANDS, type Band } from './search';

const TONES: Record<Band, Tone> = { OVERDUE: 'brick', QUARTER: 'honey', YEAR: 'plum', LATER: 'pine', UNKNOWN: 'sand' };

/** All of it at one glance: how soon it is due, and in which quarters of the next years. */
export function Glance({ plan }: { plan: Plan }) {
  const { t, n } = useI18n();
  const count = (band: Band) => plan.bands.find((one) => one.band === band)?.count ?? 0;
  const shares = BANDS.map((band) => ({ name: t(`plan.band.${band}`), value: count(band), tone: TONES[band] }));
  return (
    <div className="plan-glance">
      <Card><StackedBar level={2} title={t('plan.glance')} says={n('plan.all', plan.lines.length)} shares={shares} /></Card>
      <Card>
        <QuarterStrip
          level={2} title={t('plan.strip')} says={t('plan.strip.says')} from={Number(plan.asOf.slice(0, 4))} years={4} today={plan.asOf}
          items={plan.lines.map((one) => ({ id: idOf(one), name: named(one), due: one.dueOn }))}
        />
      </Card>
    </div>
  );
}
