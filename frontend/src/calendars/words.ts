import { useI18n } from '../kit/i18n';
import { alike, isAlways, minuteOf, stretchesOf, type Week } from './week';

/** `08:00` as people say it. */
const clock = (of: string) => `${Math.floor(minuteOf(of) / 60)}:${of.slice(3)}`;

/** Hours of work in words. */
export function useHours() {
  const { t } = useI18n();
  const ofDay = (day: string) => {
    if (!day) return t('calendars.off');
    if (day === '00:00-24:00') return t('calendars.wholeDay');
    return stretchesOf(day).map(([from, to]) => `${clock(from)}–${clock(to)}`).join(', ');
  };
  const ofWeek = (week: Week) => {
    if (isAlways(week)) return t('calendars.always');
    const said = alike(week).map(({ from, to, hours }) => `${t(`calendars.short.${from}`)}${from === to ? '' : `–${t(`calendars.short.${to}`)}`} ${ofDay(hours)}`);
    return said.join('; ');
  };
  return { ofDay, ofWeek };
}

/** Whose hours they are. */
export function useWhose() {
  const { t } = useI18n();
  return (client: { name: string; kind: string } | null) => (client?.kind === 'ENTERPRISE' ? t('calendars.forAll') : (client?.name ?? ''));
}

/** The calendar day that it is here. */
export const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());
