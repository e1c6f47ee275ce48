import { TextInput } from '@mantine/core';
import { useState, type ChangeEvent } from 'react';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';
import { PersonPicker } from '../kit/pick/PersonPicker';
import { LANGUAGES, type Language } from './labels';

export type Known = { name: string; email: string; phone: string; title: string; language: Language; location: string; manager: string | null; startOn: string };
export const NOBODY: Known = { name: '', email: '', phone: '', title: '', language: 'PL', location: '', manager: null, startOn: '' };

/** The same in the graph's words; what is empty is not sent. */
export const inputOf = ({ manager, startOn, ...known }: Known) => ({ ...known, ...(manager && { manager }), ...(startOn && { startOn }) });

/** What was known and is not any more. */
export const removedFrom = (before: Known, now: Known) => [
  ...(before.manager && !now.manager ? (['MANAGER'] as const) : []),
  ...(before.startOn && !now.startOn ? (['START_ON'] as const) : []),
];

/** What is known of a person, being written. */
export function usePerson(before: Known) {
  const [known, set] = useState(before);
  const say = <K extends keyof Known>(field: K, value: Known[K]) => set((all) => ({ ...all, [field]: value }));
  return { known, say, reset: set };
}

/** The fields of a person: the same whether they are new or being corrected. */
export function PersonFields({ known, say, client }: Pick<ReturnType<typeof usePerson>, 'known' | 'say'> & { client: string | undefined }) {
  const { t } = useI18n();
  const on = (field: 'name' | 'email' | 'phone' | 'title' | 'location' | 'startOn') => (event: ChangeEvent<HTMLInputElement>) => say(field, event.currentTarget.value);
  return (
    <>
      <TextInput label={t('person.name')} required withAsterisk={false} maxLength={200} autoComplete="off" data-autofocus value={known.name} onChange={on('name')} />
      <TextInput label={t('person.title')} description={t('person.title.hint')} maxLength={120} autoComplete="off" value={known.title} onChange={on('title')} />
      <TextInput label={t('person.email')} description={t('person.email.hint')} type="email" maxLength={254} autoComplete="off" value={known.email} onChange={on('email')} />
      <TextInput label={t('person.phone')} type="tel" maxLength={40} autoComplete="off" value={known.phone} onChange={on('phone')} />
      <TextInput label={t('employment.location')} description={t('employment.location.hint')} maxLength={200} autoComplete="off" value={known.location} onChange={on('location')} />
      <PersonPicker key={client} label={t('employment.manager')} description={t('employment.manager.hint')} client={client} chosen={known.manager} choose={(manager) => say('manager', manager)} />
      <TextInput type="date" label={t('employment.startOn')} description={t('employment.startOn.hint')} value={known.startOn} onChange={on('startOn')} />
      <Choice<Language> label={t('person.language')} value={known.language} choose={(language) => say('language', language)} of={LANGUAGES.map((one) => [one, t(`speaks.${one}`)])} />
    </>
  );
}
