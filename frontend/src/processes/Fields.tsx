import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { SystemPicker } from '../accesses/SystemPicker';
import { useI18n } from '../kit/i18n';
import { DevicePicker } from '../kit/pick/DevicePicker';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { beside } from '../kit/says';
import type { Written } from './answers';
import { useBoth, type Form } from './outline';

type Props = { form: Form; client: string; written: Written; write: (part: Written) => void; at: (field: string) => string | undefined };
type One = Omit<Props, 'form'> & { name: string; of: Form['properties'][string]; required: boolean };

/** One field, as its kind is asked for; what is needed says so where the others say that they are not. */
function Field({ name, of: { 'x-kind': kind, 'x-words': words, enum: options, maxLength }, required, client, written, write, at }: One) {
  const { t } = useI18n();
  const { told } = useBoth();
  const value = written[name] ?? '';
  const label = required ? told(words.label) : t('form.optional', { label: told(words.label) });
  const asked = { label, required, withAsterisk: false, error: beside(at(name)), ...(words.help && { description: told(words.help) }) };
  const typed = { ...asked, value, onChange: (event: { currentTarget: { value: string } }) => write({ [name]: event.currentTarget.value }) };
  const none = { value: '', label: t('form.choose') };
  const picked = { ...asked, client, chosen: value || null, choose: (id: string | null) => write({ [name]: id ?? '' }) };
  switch (kind) {
    case 'TEXT':
      return <Textarea {...typed} rows={2} maxLength={maxLength} />;
    case 'NUMBER':
      return <TextInput {...typed} type="number" min={0} step={1} inputMode="numeric" />;
    case 'DATE':
      return <TextInput {...typed} type="date" />;
    case 'YES_NO':
      return <NativeSelect {...typed} data={[none, { value: 'yes', label: t('form.yes') }, { value: 'no', label: t('form.no') }]} />;
    case 'CHOICE':
      return <NativeSelect {...typed} data={[none, ...(options ?? []).map((one) => ({ value: one, label: told(words.options![one]!) }))]} />;
    case 'PERSON':
      return <PersonPicker key={client} {...picked} />;
    case 'DEVICE':
      return <DevicePicker key={client} {...picked} />;
    case 'SYSTEM':
      return <SystemPicker key={client} {...picked} />;
  }
}

/** What a form asks for, field by field. */
export function Fields({ form, ...rest }: Props) {
  return Object.entries(form.properties).map(([name, of]) => <Field key={name} {...rest} name={name} of={of} required={form.required.includes(name)} />);
}
