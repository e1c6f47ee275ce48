import { useI18n } from '../kit/i18n';

export type ImportState = 'PLANNED' | 'APPLIED' | 'UNDONE';
const TONES: Partial<Record<ImportState, string>> = { APPLIED: 'pine' };

/** Where an import stands. */
export function ImportStateTag({ state }: { state: ImportState }) {
  const { t } = useI18n();
  return <span className="tag" data-tone={TONES[state] ?? 'slate'}>{t(`imports.state.${state}`)}</span>;
}
