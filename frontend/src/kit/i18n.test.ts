import { describe, expect, it } from 'vitest';
import { makeI18n } from './i18n';
import { learn, worded } from './words';

await Promise.all([learn('pl'), learn('en')]);
await Promise.all((['accesses', 'asking', 'budget', 'categories', 'delegations', 'device', 'person', 'fields', 'imports', 'levels', 'mails', 'notices', 'processes', 'queue', 'replacements', 'replies', 'reports', 'scenarios', 'settings', 'stickers', 'ticket', 'views'] as const).map((screen) => worded(screen, Promise.resolve())));
const [pl, en] = await Promise.all([learn('pl'), learn('en')]);

const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort().join();
const stems = (words: Record<string, string>) => [...new Set(Object.keys(words).map(stem))].sort();

describe('the catalogues', () => {
  it('say the same things', () => {
    expect(stems(pl)).toEqual(stems(en));
  });

  it('have the same gaps to fill', () => {
    for (const [key, text] of Object.entries(en)) expect(holes(pl[key] ?? ''), key).toBe(holes(text));
  });

  it.each(['pl', 'en'] as const)('have every plural form that %s needs', (language) => {
    const words = { pl, en }[language];
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set(Object.keys(words).filter((key) => stem(key) !== key).map(stem));
    for (const one of counted) for (const form of needed) expect(words, `${one}_${form}`).toHaveProperty([`${one}_${form}`]);
  });

  it('leave no text empty', () => {
    for (const words of [pl, en]) for (const [key, text] of Object.entries(words)) expect(text.trim(), key).not.toBe('');
  });
});

describe('Polish', () => {
  const pl = makeI18n('pl', 'Europe/Warsaw');

  it('counts tickets', () => {
    expect([1, 2, 5, 12, 22, 25].map((n) => pl.n('tickets.count', n))).toEqual([
      '1 zgłoszenie', '2 zgłoszenia', '5 zgłoszeń', '12 zgłoszeń', '22 zgłoszenia', '25 zgłoszeń',
    ]);
  });

  it('writes money from its smallest unit', () => {
    expect(pl.money(2_748_000, 'PLN')).toBe('27\u00a0480,00\u00a0zł');
    expect(pl.money(500, 'JPY')).toContain('500');
    expect(pl.moneyRound(2_748_049, 'PLN')).toBe('27\u00a0480\u00a0zł');
  });

  it('says how long, in the two greatest units', () => {
    const said = (seconds: number) => pl.duration(seconds).replaceAll('\u00a0', ' ');
    expect([0, 29, 45, 8100, 7200, 93_600, 86_400, 172_859].map(said)).toEqual([
      '0 min', '0 min', '1 min', '2 godz. 15 min', '2 godz.', '1 dzień 2 godz.', '1 dzień', '2 dni',
    ]);
    expect(said(86_400 + 300)).toBe('1 dzień');
    expect(said(-8100)).toBe('−2 godz. 15 min');
    expect(pl.workTime(1440 * 60).replaceAll('\u00a0', ' ')).toBe('24 godz.');
  });

  it('says when, also after the clocks went forward', () => {
    expect(pl.ago('2026-11-20T09:00:00.000Z', Date.parse('2026-11-21T10:00:00.000Z'))).toBe('wczoraj');
    expect(pl.dateTime('2026-03-29T01:30:00.000Z')).toBe('29 mar 2026, 03:30');
    expect(pl.day('2026-03-29')).toBe('29 mar 2026');
  });
});

describe('English', () => {
  it('says how long', () => {
    expect(makeI18n('en', 'Europe/London').duration(8100).replaceAll('\u00a0', ' ')).toBe('2 hrs 15 mins');
  });
});
