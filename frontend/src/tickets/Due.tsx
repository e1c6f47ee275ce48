import { useI18n } from '../kit/i18n';

export type SlaState = 'ON_TRACK' | 'AT_RISK' | 'BREACHED' | 'PAUSED' | 'MET' | 'NONE';

const TONES: Partial<Record<SlaState, string>> = { AT_RISK: 'honey', BREACHED: 'brick' };

/** When the next of what was promised is due: quiet while there is time, honey when it runs out, brick when it is late. */
export function Due({ at, state }: { at: string | null; state: SlaState }) {
  const { t, ago, dateTime } = useI18n();
  if (state === 'PAUSED') return <span className="soft">{t('due.paused')}</span>;
  if (!at) return <span className="soft none">–</span>;
  const late = state === 'BREACHED' || Date.parse(at) < Date.now();
  const tone = late ? 'brick' : TONES[state];
  const words = late ? t('due.late') : ago(at, Date.now());
  return <time dateTime={at} title={dateTime(at)} className={tone ? 'tag' : 'nowrap'} data-tone={tone}>{words}</time>;
}
