import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { learn, wordsOf, type Language, type Raw } from './words';

// Plural suffixes as in i18next JSON v4, so that translation services read the catalogues; the runtime is Intl only.
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<K> = K extends `${infer B}_other` ? B : never;
export type { Language };
export type PluralKey = Stem<Raw>;
export type Key = Exclude<Raw, `${string}_${Plural}`>;
export type Facts = Record<string, string | number>;

const STORED = 'tandem.language';
/** What was chosen in this browser, for as long as it is not known to be its person's own. */
const CHOSEN = 'tandem.language.chosen';
const DAY = 86_400;
const STEPS: [limit: number, size: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [3600, 60, 'minute'],
  [DAY, 3600, 'hour'],
  [30 * DAY, DAY, 'day'],
  [365 * DAY, 30 * DAY, 'month'],
  [Infinity, 365 * DAY, 'year'],
];

const SPANS: [size: number, unit: string][] = [[DAY, 'day'], [3600, 'hour'], [60, 'minute']];

function fill(text: string, facts?: Facts) {
  return facts ? text.replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole)) : text;
}

function relative(format: Intl.RelativeTimeFormat, seconds: number) {
  const [, size, unit] = STEPS.find(([limit]) => Math.abs(seconds) < limit)!;
  return format.format(Math.round(seconds / size), unit);
}

const midnight = (written: string) => new Date(`${written}T00:00:00Z`);

/** The two greatest units that are not zero, to the minute: more than that nobody reads. */
function spans(seconds: number, units = SPANS): [count: number, unit: string][] {
  let left = Math.round(Math.abs(seconds) / 60) * 60;
  const parts = units.map(([size, unit]): [number, string] => {
    const count = Math.floor(left / size);
    left -= count * size;
    return [count, unit];
  });
  const first = parts.findIndex(([count]) => count > 0);
  return first < 0 ? [[0, 'minute']] : parts.slice(first, first + 2).filter(([count]) => count > 0);
}

/** Everything that is said, in one language that was learnt and one time zone. */
export function makeI18n(language: Language, timeZone: string) {
  const words = wordsOf(language);
  const locale = language === 'en' ? 'en-GB' : 'pl';
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const dayShort = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const counted = (count: number, unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
  const inCurrency = (minor: number, currency: string, how: Intl.NumberFormatOptions) => {
    const { maximumFractionDigits = 2 } = new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions();
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...how }).format(minor / 10 ** maximumFractionDigits);
  };
  return {
    language,
    t: (key: Key, facts?: Facts) => fill(words[key] ?? key, facts),
    /** A text whose key comes from data; null when nobody has written it. */
    maybe: (key: string, facts?: Facts) => (key in words ? fill(words[key]!, facts) : null),
    n: (key: PluralKey, count: number, facts?: Facts) =>
      fill(words[`${key}_${plural.select(count)}`] ?? words[`${key}_other`] ?? key, { n: number.format(count), ...facts }),
    money: (minor: number, currency: string) => inCurrency(minor, currency, {}),
    /** Without the small change, for sums that are compared at a glance. */
    moneyRound: (minor: number, currency: string) => inCurrency(minor, currency, { maximumFractionDigits: 0 }),
    dateTime: (instant: string) => dateTime.format(new Date(instant)),
    date: (instant: string) => date.format(new Date(instant)),
    time: (instant: string) => time.format(new Date(instant)),
    /** The day of an instant, with its name. */
    weekday: (instant: string) => weekday.format(new Date(instant)),
    /** A calendar day: the same everywhere. */
    day: (written: string) => day.format(midnight(written)),
    /** The same without the year, for places that are narrow. */
    dayShort: (written: string) => dayShort.format(midnight(written)),
    month: (written: string) => month.format(midnight(written)),
    number: (value: number) => number.format(value),
    /** A share of one as a percentage. */
    percent: (share: number) => percent.format(share),
    /** How long something took, in words: "2 godz. 15 min". */
    duration: (seconds: number) => (seconds < 0 ? '−' : '') + spans(seconds).map((part) => counted(...part)).join(' '),
    /** Working time, in hours and minutes: a working day is no day. */
    workTime: (seconds: number) => spans(seconds, SPANS.slice(1)).map((part) => counted(...part)).join(' '),
    ago: (instant: string, now: number) => relative(ago, (Date.parse(instant) - now) / 1000),
  };
}

export type I18n = ReturnType<typeof makeI18n> & {
  /** Speak another language from now on, in this browser. */
  setLanguage: (language: Language) => void;
  /** Speak a person's own language, unless another was chosen here that is not theirs yet: then the answer is that one. */
  suggest: (language: Language) => Language | null;
};
const Context = createContext<I18n | null>(null);

function stored(key: string): Language | null {
  const found = localStorage.getItem(key);
  return found === 'pl' || found === 'en' ? found : null;
}

/** The language to begin with: the one chosen in this browser, or the browser's own. */
export const firstLanguage = (): Language => stored(STORED) ?? (navigator.language.startsWith('pl') ? 'pl' : 'en');

/** Gives the language to everything below, once it was learnt; the choice is remembered in this browser. */
export function I18nProvider({ children }: { children: ReactNode }) {
  const [language, set] = useState(firstLanguage);
  document.documentElement.lang = language;
  const { setLanguage, suggest } = useMemo(() => {
    let last = language;
    const speak = (next: Language) => {
      last = next;
      localStorage.setItem(STORED, next);
      void learn(next).then(() => last === next && set(next)); // what was wanted first may be learnt last
    };
    const setLanguage = (next: Language) => {
      localStorage.setItem(CHOSEN, next);
      speak(next);
    };
    const suggest = (theirs: Language) => {
      const chosen = stored(CHOSEN);
      if (chosen && chosen !== theirs) return chosen;
      localStorage.removeItem(CHOSEN);
      speak(theirs);
      return null;
    };
    return { setLanguage, suggest };
  }, []);
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
