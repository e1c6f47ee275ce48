import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useI18n } from '../kit/i18n';
import { IconClose, IconPlus } from '../kit/icons';
import { changed, freeKey, KINDS_OF_FIELD, orNothing, type FormField, type Option } from './definition';
import type { FieldKind } from './outline';
import { Texts } from './Texts';

const KEY = /^[a-z][a-z0-9-]{0,59}$/;
const NEW = { pl: '', en: '' };

/** What programs call the field; taken once it is left, if nothing else is called so. */
function KeyField({ value, taken, rename }: { value: string; taken: readonly string[]; rename: (to: string) => void }) {
  const { t } = useI18n();
  const [typed, type] = useState<string | null>(null);
  const wrong = typed !== null && (!KEY.test(typed) || (typed !== value && taken.includes(typed)));
  const take = () => {
    if (typed === null || wrong) return;
    type(null);
    if (typed !== value) rename(typed);
  };
  return <TextInput label={t('asked.key')} description={t('asked.key.hint')} spellCheck={false} maxLength={60} value={typed ?? value} error={wrong && t('asked.key.wrong')} onChange={(event) => type(event.currentTarget.value)} onBlur={take} />;
}

/** What can be chosen, in both languages. */
function Options({ options, write }: { options: Option[]; write: (options: Option[]) => void }) {
  const { t } = useI18n();
  return (
    <fieldset className="step-after">
      <legend>{t('asked.options')}</legend>
      {options.map(({ key, label }, at) => (
        <div key={key} className="edit-option">
          <Texts of="option.label" value={label} write={(text) => write(changed(options, key, { label: text }))} />
          <Button size="xs" variant="subtle" color="brick" aria-label={t('asked.option.remove', { number: at + 1 })} disabled={options.length <= 2} onClick={() => write(options.filter((one) => one.key !== key))}><IconClose size={14} /></Button>
        </div>
      ))}
      <div><Button size="xs" variant="default" leftSection={<IconPlus size={14} />} onClick={() => write([...options, { key: freeKey(options, 'option'), label: NEW }])}>{t('asked.option.add')}</Button></div>
    </fieldset>
  );
}

/** Two options at least belong to a choice, and none to anything else. */
function turned(kind: FieldKind, options: Option[] = []): Partial<FormField> {
  if (kind !== 'CHOICE') return { kind, options: undefined };
  const enough = [...options];
  while (enough.length < 2) enough.push({ key: freeKey(enough, 'option'), label: NEW });
  return { kind, options: enough };
}

type Props = { field: FormField; taken: readonly string[]; change: (part: Partial<FormField>) => void; rename: (to: string) => void };

/** Everything of a field of the form. */
export function FormFields({ field, taken, change, rename }: Props) {
  const { t } = useI18n();
  const { key, kind, label, help, required = false, options } = field;
  return (
    <div className="step-fields">
      <Texts of="asked.label" value={label} write={(text) => change({ label: text })} />
      <div className="step-row">
        <NativeSelect label={t('asked.kind')} data={KINDS_OF_FIELD.map((value) => ({ value, label: t(`asked.kind.${value}`) }))} value={kind} onChange={(event) => change(turned(event.currentTarget.value as FieldKind, options))} />
        <KeyField value={key} {...{ taken, rename }} />
      </div>
      <Checkbox label={t('asked.required')} checked={required} onChange={(event) => change({ required: event.currentTarget.checked })} />
      {kind === 'CHOICE' && <Options options={options ?? []} write={(next) => change({ options: next })} />}
      <Texts of="asked.help" value={help} write={(text) => change({ help: orNothing(text) })} most={4000} />
    </div>
  );
}
