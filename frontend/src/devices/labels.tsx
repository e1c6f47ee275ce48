import { useI18n, type I18n } from '../kit/i18n';
import type { Stage } from './search';

/** The colour of a stage, where it is another than most have. */
export const TONES: Partial<Record<Stage, string>> = { IN_USE: 'pine', IN_REPAIR: 'honey', RETURNING: 'honey', LOST: 'brick' };

/** Where a device stands in its life. */
export function StageTag({ stage }: { stage: Stage }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[stage] ?? 'slate'}>{t(`stage.${stage}`)}</span>;
}

/** What people call a device: its model, or its tag when nobody knows the model. */
export const deviceName = (device: { tag: string; model: { manufacturer: string; name: string } | null }) =>
  device.model ? `${device.model.manufacturer} ${device.model.name}` : device.tag;

/** What kind of device it is: kinds that everybody has are said in the viewer's language, others as they were written. */
export const categoryName = ({ maybe }: Pick<I18n, 'maybe'>, category: string) => maybe(`category.${category}`) ?? category;

/** A warranty as people ask about it: is it still there? */
export function Warranty({ until }: { until: string }) {
  const { t, day } = useI18n();
  const over = until < new Date().toISOString().slice(0, 10);
  return over ? <span className="soft">{t('device.warranty.over', { on: day(until) })}</span> : <>{t('device.warranty.until', { on: day(until) })}</>;
}
