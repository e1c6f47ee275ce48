import { Button, PasswordInput, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { logIn } from './door';
import { Gate } from './Gate';

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
      <Link to="/app/forgotten" className="gate-aside">{t('login.forgotten')}</Link>
    </form>
  );
}

/** The way in. */
export default function LogIn({ signedIn }: { signedIn: () => void }) {
  const { t } = useI18n();
  return <Gate title={t('login.title')}><Form signedIn={signedIn} /></Gate>;
}
