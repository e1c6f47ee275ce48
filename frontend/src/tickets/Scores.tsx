import './scores.css';
import { useI18n } from '../kit/i18n';
import { Square } from './Square';

const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** One to five, each with its word: chosen by a finger, a pointer or arrow keys. */
export function Scores({ legend, score, choose }: { legend: string; score: Score | null; choose: (score: Score) => void }) {
  const { t } = useI18n();
  return (
    <fieldset className="scoring">
      <legend>{legend}</legend>
      <div className="scores">
        {SCORES.map((one) => (
          <Square key={one} group="score" shown={one} chosen={score === one} choose={() => choose(one)} says={t('rating.of', { score: one, words: t(`rating.${one}`) })} />
        ))}
      </div>
      <p className="scale soft small" aria-hidden="true">{score ? t(`rating.${score}`) : <><span>{t('rating.1')}</span><span>{t('rating.5')}</span></>}</p>
    </fieldset>
  );
}
