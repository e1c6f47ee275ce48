import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { Logo, Mark } from '../kit/Mark';
import { Refused } from '../kit/says';
import { useTitle } from '../kit/title';
import { logIn } from './door';
import { LanguageSwitch, SchemeSwitch } from './Preferences';

function Story() {
  const { t } = useI18n();
  return (
    <div className="gate-story">
      <span className="brand"><Logo /> Tandem</span>
      <span className="gate-wheels"><Mark size={400} /></span>
      <p className="gate-slogan">{t('slogan.decide')} <em>{t('slogan.execute')}</em></p>
      <p className="gate-lead">{t('login.story')}</p>
    </div>
  );
}

function Form({ signedIn }: { signedIn: () => void }) {
  const { t, language } = useI18n();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const why = await logIn(String(form.get('email')), String(form.get('password')), language, t('failure.command'));
    setBusy(false);
    setRefusal(why);
    if (why === null) signedIn();
  }
  return (
    <form onSubmit={submit}>
      <h1>{t('login.title')}</h1>
      <Refused messages={refusal ? [refusal] : []} />
      <TextInput name="email" type="email" size="md" label={t('login.email')} autoComplete="username" required autoFocus withAsterisk={false} />
      <PasswordInput
        name="password" size="md" label={t('login.password')} autoComplete="current-password" required withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': t('login.reveal') }}
      />
      <Button type="submit" size="md" loading={busy}>{t('login.submit')}</Button>
      <p className="soft small">{t('login.help')}</p>
    </form>
  );
}

/** The way in. */
export default function LogIn({ signedIn }: { signedIn: () => void }) {
  const { t } = useI18n();
  useTitle(t('login.title'));
  return (
    <main className="gate">
      <Story />
      <div className="gate-form">
        <Form signedIn={signedIn} />
        <div className="gate-tools">
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </div>
    </main>
  );
}
