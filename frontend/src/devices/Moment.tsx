import { SegmentedControl, TextInput } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import { beside } from '../kit/says';

/** When it happened: now, or at an earlier time that somebody types in; drafts keep both. */
export type Moment = { when: 'NOW' | 'EARLIER'; at: string };

export const NOW: Moment = { when: 'NOW', at: '' };

/** Whether there is a moment to send. */
export const isSaid = ({ when, at }: Moment) => when === 'NOW' || !!at;

/** What the graph is told of it: nothing when it is now. */
export const sent = ({ when, at }: Moment) => (when === 'EARLIER' && at ? { at: new Date(at).toISOString() } : {});

type Props = { label: string; moment: Moment; set: (moment: Partial<Moment>) => void; error: string | undefined };

/** Now, or earlier and then when exactly. */
export function MomentField({ label, moment, set, error }: Props) {
  const { t } = useI18n();
  return (
    <div className="field">
      <p className="field-label" aria-hidden="true">{label}</p>
      <SegmentedControl
        fullWidth aria-label={label} value={moment.when} onChange={(when) => set({ when: when as Moment['when'] })}
        data={[{ value: 'NOW', label: t('moment.now') }, { value: 'EARLIER', label: t('moment.earlier') }]}
      />
      {moment.when === 'EARLIER' && (
        <TextInput
          type="datetime-local" aria-label={t('moment.at')} mt="xs" value={moment.at} error={beside(error)}
          onChange={(event) => set({ at: event.currentTarget.value })}
        />
      )}
      {moment.when === 'NOW' && error && <p className="field-error" role="alert">{error}</p>}
    </div>
  );
}
