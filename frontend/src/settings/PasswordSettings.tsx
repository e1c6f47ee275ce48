import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Card } from '../kit/Card';
import { useI18n } from '../kit/i18n';
import { useNotices } from '../kit/notices';
import { Refused } from '../kit/says';
import { changePassword } from '../session/door';
import { NewPassword } from '../session/NewPassword';

/** A new password for whoever knows the one before. */
export function PasswordSettings() {
  const { t, language } = useI18n();
  const { tell } = useNotices();
  const [refusal, refuse] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [round, next] = useState(0);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const no = await changePassword(String(form.get('current')), String(form.get('password')), { language, silence: t('failure.command') });
    setBusy(false);
    refuse(no?.why ?? null);
    if (no) return;
    next(round + 1);
    tell(t('settings.password.changed'));
  }
  return (
    <Card title={t('settings.password.title')}>
      <p className="soft">{t('settings.password.means')}</p>
      <form key={round} className="settings-form" onSubmit={submit}>
        <Refused messages={refusal ? [refusal] : []} />
        <PasswordInput
          name="current" size="md" label={t('settings.password.current')} autoComplete="current-password" required withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t('login.reveal') }}
        />
        <NewPassword label={t('password.new')} />
        <div><Button type="submit" loading={busy}>{t('settings.password.submit')}</Button></div>
      </form>
    </Card>
  );
}
