import { TextInput } from '@mantine/core';
import { useState, type ChangeEvent } from 'react';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { LANGUAGES, type Language } from './labels';

export type Known = { name: string; email: string; phone: string; title: string; language: Language };
export const NOBODY: Known = { name: '', email: '', phone: '', title: '', language: 'PL' };

/** What is known of a person, being written. */
export function usePerson(before: Known) {
  const [known, set] = useState(before);
  const say = <K extends keyof Known>(field: K, value: Known[K]) => set((all) => ({ ...all, [field]: value }));
  return { known, say, reset: set };
}

/** The fields of a person: the same whether they are new or being corrected. */
export function PersonFields({ known, say }: ReturnType<typeof usePerson>) {
  const { t } = useI18n();
  const on = (field: 'name' | 'email' | 'phone' | 'title') => (event: ChangeEvent<HTMLInputElement>) => say(field, event.currentTarget.value);
  return (
    <>
      <TextInput label={t('person.name')} required withAsterisk={false} maxLength={200} autoComplete="off" data-autofocus value={known.name} onChange={on('name')} />
      <TextInput label={t('person.title')} description={t('person.title.hint')} maxLength={120} autoComplete="off" value={known.title} onChange={on('title')} />
      <TextInput label={t('person.email')} description={t('person.email.hint')} type="email" maxLength={254} autoComplete="off" value={known.email} onChange={on('email')} />
      <TextInput label={t('person.phone')} type="tel" maxLength={40} autoComplete="off" value={known.phone} onChange={on('phone')} />
      <Choice<Language> label={t('person.language')} value={known.language} choose={(language) => say('language', language)} of={LANGUAGES.map((one) => [one, t(`speaks.${one}`)])} />
    </>
  );
}
