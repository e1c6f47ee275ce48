import { Button, Modal, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore, type FormEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { logIn } from './door';
import { useSession } from './Session';
import type { Visit } from './visit';

const PAUSE = 1500;
/** Keeps Esc from the dialogs below: the only ways out are the password and the door. */
const ownKeys = { 'data-mantine-stop-propagation': true };

/** True once it is asked for and nobody has typed for a moment: a dialog must not swallow the rest of a word. */
function useCalm(asked: boolean) {
  const [calm, set] = useState(false);
  useEffect(() => {
    if (!asked) return set(false);
    const rest = () => setTimeout(() => set(true), PAUSE);
    let timer = document.activeElement?.matches('input, textarea') ? rest() : setTimeout(() => set(true));
    const typed = () => {
      clearTimeout(timer);
      timer = rest();
    };
    addEventListener('keydown', typed);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', typed);
    };
  }, [asked]);
  return asked && calm;
}

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

/** The session is over: the same person signs in again, and the page goes on as if nothing had happened. */
export function SignInAgain({ visit }: { visit: Visit }) {
  const { t } = useI18n();
  const over = useSyncExternalStore(visit.subscribe, visit.isOver);
  const calm = useCalm(over);
  useEffect(() => {
    if (!over) return;
    addEventListener('focus', visit.ask);
    return () => removeEventListener('focus', visit.ask);
  }, [over, visit]);
  return (
    <Modal opened={calm} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} title={t('again.title')} size="sm">
      <Form visit={visit} />
    </Modal>
  );
}
