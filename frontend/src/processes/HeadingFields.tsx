import { Checkbox, NativeSelect } from '@mantine/core';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { KINDS } from './catalogue';
import { orNothing, SUBJECTS, type Definition } from './definition';
import type { Outline } from './outline';
import { Texts } from './Texts';

type Props = { told: Definition; write: (told: Definition) => void; faults: string[] };
type Heard = { currentTarget: { value: string } };

/** What it is called, what it is for and about, and what its day is called. */
export function HeadingFields({ told, write, faults }: Props) {
  const { t } = useI18n();
  const set = (part: Partial<Definition>) => write({ ...told, ...part });
  return (
    <Card title={t('edit.heading')} className="step-fields">
      <Texts of="edit.name" value={told.name} write={(name) => set({ name })} />
      <Texts of="edit.summary" value={told.summary} write={(summary) => set({ summary })} long most={1000} />
      <div className="step-row">
        <NativeSelect label={t('scenarios.kind')} data={KINDS.map((value) => ({ value, label: t(`scenario.kind.${value}`) }))} value={told.kind} onChange={(event: Heard) => set({ kind: event.currentTarget.value })} />
        <NativeSelect label={t('edit.subject')} data={SUBJECTS.map((value) => ({ value, label: t(`edit.subject.${value}`) }))} value={told.subject ?? 'NOTHING'} onChange={(event: Heard) => set({ subject: event.currentTarget.value as Outline['subject'] })} />
      </div>
      <Texts of="edit.target" value={told.target} write={(target) => set({ target: orNothing(target) })} />
      <Checkbox label={t('edit.urgent')} checked={told.urgent ?? false} onChange={(event) => set({ urgent: event.currentTarget.checked })} />
      <Refused messages={faults} />
    </Card>
  );
}
