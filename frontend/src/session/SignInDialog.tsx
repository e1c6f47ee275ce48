import { Button, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { logIn } from './door';
import { useSession } from './Session';
import type { Visit } from './visit';

/** Keeps Esc from the dialogs below: the only ways out are the password and the door. */
const ownKeys = { 'data-mantine-stop-propagation': true };

function Form({ visit }: { visit: Visit }) {
  const { t, language } = useI18n();
  const { viewer, leave } = useSession();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const email = viewer.email ?? '';
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    setBusy(true);
    const why = await logIn(email, password, language, t('failure.command'));
    setBusy(false);
    setRefusal(why);
    if (why === null) visit.resume();
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <p className="soft again">{t('again.why')}</p>
        <Refused messages={refusal ? [refusal] : []} />
        <TextInput label={t('login.email')} value={email} readOnly autoComplete="username" {...ownKeys} />
        <PasswordInput
          name="password" label={t('login.password')} autoComplete="current-password" required withAsterisk={false} data-autofocus
          visibilityToggleButtonProps={{ 'aria-label': t('login.reveal') }} {...ownKeys}
        />
        <Button type="submit" loading={busy} {...ownKeys}>{t('login.submit')}</Button>
        <div className="again-leave">
          <Button variant="subtle" size="xs" onClick={leave} {...ownKeys}>{t('again.leave')}</Button>
          <p className="soft small again">{t('again.leave.hint')}</p>
        </div>
      </Stack>
    </form>
  );
}

/** Over the page as it was left: the way back into it, and the way out. */
export default function SignInDialog({ visit, opened }: { visit: Visit; opened: boolean }) {
  const { t } = useI18n();
  return (
    <Modal opened={opened} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} title={t('again.title')} size="sm">
      <Form visit={visit} />
    </Modal>
  );
}
