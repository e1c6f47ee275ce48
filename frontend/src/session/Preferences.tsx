import { SegmentedControl, useMantineColorScheme, VisuallyHidden, type MantineColorScheme } from '@mantine/core';
import { useDensity, type Density } from '../kit/density';
import { useI18n, type Language } from '../kit/i18n';
import { IconMoon, IconSun, IconSystem } from '../kit/icons';

/** Polish or English, at once. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useI18n();
  return (
    <SegmentedControl
      size="xs" aria-label={t('language')} value={language} onChange={(next) => setLanguage(next as Language)}
      data={[{ value: 'pl', label: 'PL' }, { value: 'en', label: 'EN' }]}
    />
  );
}

const DENSITIES: Density[] = ['comfortable', 'compact'];
const SCHEMES = [['light', IconSun], ['dark', IconMoon], ['auto', IconSystem]] as const;

/** Light, dark, or as the system has it. */
export function SchemeSwitch() {
  const { t } = useI18n();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const data = SCHEMES.map(([value, Icon]) => ({
    value,
    label: (
      <span className="scheme" title={t(`scheme.${value}`)}>
        <Icon size={16} aria-hidden="true" />
        <VisuallyHidden>{t(`scheme.${value}`)}</VisuallyHidden>
      </span>
    ),
  }));
  return (
    <SegmentedControl
      size="xs" aria-label={t('scheme')} value={colorScheme} data={data}
      onChange={(next) => setColorScheme(next as MantineColorScheme)}
    />
  );
}

/** How close the rows of lists stand. */
export function DensitySwitch() {
  const { t } = useI18n();
  const { density, setDensity } = useDensity();
  return (
    <SegmentedControl
      size="xs" aria-label={t('density')} value={density} onChange={(next) => setDensity(next as Density)}
      data={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
    />
  );
}
