import { VisuallyHidden } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { lifeOf } from './life';
import type { Stage } from './search';

/** The stations of a device's life, with a mark where it is now. */
export function LifeLine({ stage, used }: { stage: Stage; used: boolean }) {
  const { t } = useI18n();
  return (
    <ol className="plain life" aria-label={t('life')}>
      {lifeOf(stage, used).map((station) => (
        <li key={station.stage} data-when={station.when} aria-current={station.when === 'now' ? 'step' : undefined}>
          <span className="life-name">{t(`stage.${station.stage}`)}</span>
          <VisuallyHidden>{t(`life.${station.when}`)}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}
