import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import en from '../locales/en';
import pl from '../locales/pl';

// Plural suffixes as in i18next JSON v4, so that translation services read the catalogues; the runtime is Intl only.
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Raw = keyof typeof en;
type Stem<K> = K extends `${infer B}_other` ? B : never;
export type Language = 'pl' | 'en';
export type PluralKey = Stem<Raw>;
export type Key = Exclude<Raw, `${string}_${Plural}`>;
export type Facts = Record<string, string | number>;
export const catalogues: Record<Language, Record<string, string>> = { pl, en };

const STORED = 'tandem.language';
const DAY = 86_400;
const STEPS: [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [3600, 60, 'minute'],
  [DAY, 3600, 'hour'],
  [30 * DAY, DAY, 'day'],
  [365 * DAY, 30 * DAY, 'month'],
  [Infinity, 365 * DAY, 'year'],
];

function fill(text: string, facts?: Facts) {
  return facts ? text.replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole)) : text;
}

function relative(format: Intl.RelativeTimeFormat, seconds: number) {
  const [, size, unit] = STEPS.find(([limit]) => Math.abs(seconds) < limit)!;
  return format.format(Math.round(seconds / size), unit);
}

/** Everything that is said, in one language and time zone. */
export function makeI18n(language: Language, timeZone: string) {
  const words = catalogues[language];
  const locale = language === 'en' ? 'en-GB' : 'pl';
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    language,
    t: (key: Key, facts?: Facts) => fill(words[key] ?? key, facts),
    /** A text whose key comes from data; null when nobody has written it. */
    maybe: (key: string, facts?: Facts) => (key in words ? fill(words[key]!, facts) : null),
    n: (key: PluralKey, count: number, facts?: Facts) =>
      fill(words[`${key}_${plural.select(count)}`] ?? words[`${key}_other`] ?? key, { n: number.format(count), ...facts }),
    money: (minor: number, currency: string) => {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
    },
    dateTime: (instant: string) => dateTime.format(new Date(instant)),
    date: (instant: string) => date.format(new Date(instant)),
    /** A calendar day: the same everywhere. */
    day: (written: string) => day.format(new Date(`${written}T00:00:00Z`)),
    ago: (instant: string, now: number) => relative(ago, (Date.parse(instant) - now) / 1000),
  };
}

type I18n = ReturnType<typeof makeI18n> & {
  /** Speak another language from now on, in this browser. */
  setLanguage: (language: Language) => void;
  /** Speak a person's own language, unless another was chosen here. */
  suggest: (language: Language) => void;
};
const Context = createContext<I18n | null>(null);

function stored(): Language | null {
  const found = localStorage.getItem(STORED);
  return found === 'pl' || found === 'en' ? found : null;
}

/** Gives the language to everything below; the choice is remembered in this browser. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const [language, set] = useState<Language>(() => stored() ?? (navigator.language.startsWith('pl') ? 'pl' : 'en'));
  document.documentElement.lang = language;
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(STORED, next);
    set(next);
  }, []);
  const suggest = useCallback((theirs: Language) => set(stored() ?? theirs), []);
  const value = useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return { ...makeI18n(language, timeZone), setLanguage, suggest };
  }, [language, setLanguage, suggest]);
  return <Context value={value}>{children}</Context>;
}

/** The words, numbers and times of the chosen language. */
export function useI18n() {
  const value = use(Context);
  if (!value) throw new Error('I18nProvider is missing');
  return value;
}
