import type { makeI18n } from '../kit/i18n';

type I18n = Pick<ReturnType<typeof makeI18n>, 't' | 'date' | 'weekday'>;

/** What one calls the day of an instant. */
export function dayName(at: string, { t, date, weekday }: I18n, now = new Date()) {
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  if (date(at) === date(now.toISOString())) return t('day.today');
  return date(at) === date(before.toISOString()) ? t('day.yesterday') : weekday(at);
}

/** What lies beside each other and is of one day, together. */
export function byDay<T>(of: T[], at: (one: T) => string, { date }: I18n): [day: string, of: T[]][] {
  const days: [string, T[]][] = [];
  for (const one of of) {
    const day = date(at(one));
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(one);
    else days.push([day, [one]]);
  }
  return days;
}
