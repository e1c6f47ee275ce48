import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { askForLink } from './door';
import { Gate, GateWord } from './Gate';

function Form({ sent }: { sent: (email: string) => void }) {
  const { t, language } = useI18n();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const email = String(new FormData(event.currentTarget).get('email')).trim();
    setBusy(true);
    const no = await askForLink(email, { language, silence: t('failure.network') });
    setBusy(false);
    setRefusal(no?.why ?? null);
    if (!no) sent(email);
  }
  return (
    <form onSubmit={submit}>
      <h1>{t('forgotten.title')}</h1>
      <p className="soft">{t('forgotten.lead')}</p>
      <Refused messages={refusal ? [refusal] : []} />
      <TextInput name="email" type="email" size="md" label={t('login.email')} autoComplete="username" required autoFocus withAsterisk={false} />
      <Button type="submit" size="md" loading={busy}>{t('forgotten.submit')}</Button>
      <Link to="/app" className="gate-aside">{t('forgotten.back')}</Link>
    </form>
  );
}

function Sent({ email, again }: { email: string; again: () => void }) {
  const { t } = useI18n();
  return (
    <GateWord title={t('forgotten.sent')}>
      <p>{t('forgotten.sent.lead', { email })}</p>
      <p className="soft small">{t('forgotten.sent.hint')}</p>
      <Button variant="default" size="md" onClick={again}>{t('forgotten.other')}</Button>
      <Link to="/app" className="gate-aside">{t('forgotten.back')}</Link>
    </GateWord>
  );
}

/** For whoever has forgotten their password: a link by mail, and the same words whether anybody has that address or not. */
export default function ForgottenPage() {
  const { t } = useI18n();
  const [email, send] = useState('');
  return (
    <Gate title={t(email ? 'forgotten.sent' : 'forgotten.title')}>
      {email ? <Sent email={email} again={() => send('')} /> : <Form sent={send} />}
    </Gate>
  );
}
