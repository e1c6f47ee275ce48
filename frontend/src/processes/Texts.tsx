import { Textarea, TextInput } from '@mantine/core';
import { useI18n } from '../kit/i18n';
import type { Text } from './outline';

/** What is written in both languages; each has its words for either. */
type Named = 'edit.name' | 'edit.summary' | 'edit.target' | 'phase.name' | 'asked.label' | 'asked.help' | 'option.label' | 'step.title' | 'step.text';
type Props = { of: Named; value: Text | undefined; write: (text: Text) => void; long?: boolean; most?: number };

/** The same in Polish and in English, side by side. */
export function Texts({ of, value = { pl: '', en: '' }, write, long = false, most = 120 }: Props) {
  const { t } = useI18n();
  return (
    <div className="step-row">
      {(['pl', 'en'] as const).map((language) => {
        const field = { label: t(`${of}.${language}`), maxLength: most, value: value[language], onChange: (event: { currentTarget: { value: string } }) => write({ ...value, [language]: event.currentTarget.value }) };
        return long ? <Textarea key={language} {...field} rows={3} /> : <TextInput key={language} {...field} />;
      })}
    </div>
  );
}
