import { useI18n } from '../i18n';
import type { Entry } from './Legend';
import { sum, type Maybe } from './gaps';
import { toneOf, type Tone } from './tones';

/** A part of a whole; null is a gap. */
export type Share = { name: string; value: Maybe; tone?: Tone };
/** Where a share lies between nothing and all. */
export type Part = { name: string; tone: Tone; from: number; to: number; words: string };

/** Shares in their order; those that are unknown or nothing have no place in the picture. */
export function parts(shares: Share[], words: (share: Share) => string): Part[] {
  const whole = sum(shares.map(({ value }) => value));
  let reached = 0;
  return shares.flatMap((share, i) => {
    if (!share.value || !whole) return [];
    const from = reached;
    reached += share.value / whole;
    return [{ name: share.name, tone: share.tone ?? toneOf(i), from, to: reached, words: words(share) }];
  });
}

/** What the two charts of shares say alike. */
export function useShares(shares: Share[], format: ((value: number) => string) | undefined) {
  const { t, number, percent } = useI18n();
  const write = format ?? number;
  const whole = sum(shares.map(({ value }) => value));
  const words = ({ value }: Share) => (value === null ? t('chart.none') : whole ? `${write(value)} (${percent(value / whole)})` : write(value));
  return {
    values: shares.map(({ value }) => value),
    words,
    legend: (): Entry[] => shares.map((share, i) => ({ name: share.name, tone: share.value === null ? 'gap' : (share.tone ?? toneOf(i)), value: words(share) })),
    data: () => ({ columns: [t('chart.name'), t('chart.value')], rows: shares.map((share) => [share.name, words(share)]) }),
  };
}
