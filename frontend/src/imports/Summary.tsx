import { useI18n } from '../kit/i18n';
import { countOf, rowsIn, VERDICTS, type Counts } from './report';

const ALSO = ['people', 'models', 'tickets'] as const;

/** What became of the rows: "412 nowych, 5 zmienionych, 3 odrzucone". */
function useParts() {
  const { n } = useI18n();
  return (counts: Counts) =>
    VERDICTS.filter((verdict) => countOf(counts, verdict) > 0).map((verdict) => n(`imports.of.${verdict}`, countOf(counts, verdict))).join(', ');
}

/** The same where there is little room. */
export function Parts({ counts }: { counts: Counts }) {
  return useParts()(counts);
}

/** The whole report in one sentence: "Z 420 wierszy: 412 nowych, 5 zmienionych, 3 odrzucone." */
export function useSummary() {
  const { n } = useI18n();
  const parts = useParts();
  return (counts: Counts) => `${n('imports.outOf', rowsIn(counts))}: ${parts(counts)}.`;
}

/** What else came or will come along with the rows. */
export function useCompany() {
  const { t, n } = useI18n();
  return (counts: Counts) => {
    const parts = ALSO.filter((name) => counts[name]).map((name) => n(`imports.also.${name}`, counts[name]!));
    return parts.length ? t('imports.also', { what: parts.join(', ') }) : null;
  };
}
