import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useDensity, type Density } from '../kit/density';
import { useI18n, type Key, type Language } from '../kit/i18n';
import { IconImport, IconLanguage, IconMoon, IconPlus, IconRows, IconRowsWide, IconSignOut, IconSun, IconSystem } from '../kit/icons';
import { may } from '../session/membership';
import { useSession } from '../session/Session';
import { placesOf } from './places';

/** A line of the palette: it leads somewhere, or does something; what was found says by which words, and within what it does not show. */
export type Item = {
  key: string; icon: typeof IconPlus; label: string; hint?: string | undefined; href?: string; run?: () => void;
  words?: string[]; within?: { title: Key; pieces: string[] }[];
};

const LANGUAGES: Language[] = ['pl', 'en'];
const SCHEMES: [MantineColorScheme, typeof IconPlus][] = [['light', IconSun], ['dark', IconMoon], ['auto', IconSystem]];
const DENSITIES: [Density, typeof IconPlus][] = [['comfortable', IconRowsWide], ['compact', IconRows]];

/** Pages the viewer can go to. */
export function usePlaces(): Item[] {
  const { t } = useI18n();
  return placesOf(useSession().viewer).map(({ to, words, icon }) => ({ key: to, icon, label: t(words), href: to }));
}

/** What the viewer can do from anywhere; what is already so is left out. */
export function useDeeds(leave: () => void): Item[] {
  const { t, language, setLanguage } = useI18n();
  const { viewer } = useSession();
  const { density, setDensity } = useDensity();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const open: Item = { key: 'ticket', icon: IconPlus, label: t('deed.ticket'), href: '/app/tickets/new' };
  const take: Item = { key: 'import', icon: IconImport, label: t('deed.import'), href: '/app/imports/new' };
  return [
    ...(may(viewer, 'ASK') ? [open] : []),
    ...(may(viewer, 'EXECUTE') ? [take] : []),
    ...LANGUAGES.filter((one) => one !== language).map((one) => ({
      key: one, icon: IconLanguage, label: t(`deed.language.${one}`), run: () => setLanguage(one),
    })),
    ...SCHEMES.filter(([one]) => one !== colorScheme).map(([one, icon]) => ({
      key: one, icon, label: t(`deed.scheme.${one}`), run: () => setColorScheme(one),
    })),
    ...DENSITIES.filter(([one]) => one !== density).map(([one, icon]) => ({
      key: one, icon, label: t(`deed.density.${one}`), run: () => setDensity(one),
    })),
    { key: 'leave', icon: IconSignOut, label: t('logout'), run: leave },
  ];
}
