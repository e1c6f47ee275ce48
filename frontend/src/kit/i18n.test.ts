import { describe, expect, it } from 'vitest';
import { catalogues, makeI18n } from './i18n';

const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1]).sort().join();
const stems = (words: Record<string, string>) => [...new Set(Object.keys(words).map(stem))].sort();

describe('the catalogues', () => {
  const { pl, en } = catalogues;

  it('say the same things', () => {
    expect(stems(pl)).toEqual(stems(en));
  });

  it('have the same gaps to fill', () => {
    for (const [key, text] of Object.entries(en)) expect(holes(pl[key] ?? ''), key).toBe(holes(text));
  });

  it.each(['pl', 'en'] as const)('have every plural form that %s needs', (language) => {
    const words = catalogues[language];
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
  });

  it('says when, also after the clocks went forward', () => {
    expect(pl.ago('2026-11-20T09:00:00.000Z', Date.parse('2026-11-21T10:00:00.000Z'))).toBe('wczoraj');
    expect(pl.dateTime('2026-03-29T01:30:00.000Z')).toBe('29 mar 2026, 03:30');
    expect(pl.day('2026-03-29')).toBe('29 mar 2026');
  });
});
