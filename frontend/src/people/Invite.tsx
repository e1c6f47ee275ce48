import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useState } from 'react';
import { Ask } from '../kit/Ask';
import { useSecret } from '../kit/command';
import { useI18n } from '../kit/i18n';
import { PersonInvite } from './commands';

/** A link that is told once: to be copied, and given to whom it is for. */
function OneTimeLink({ link }: { link: string }) {
  const { t } = useI18n();
  const { copy, copied } = useClipboard({ timeout: 4000 });
  return (
    <>
      <div className="one-time">
        <TextInput readOnly label={t('invite.link')} value={link} data-autofocus onFocus={(event) => event.currentTarget.select()} />
        <Button variant="default" onClick={() => copy(link)}>{t(copied ? 'copied' : 'copy')}</Button>
      </div>
      <p className="soft small ask-says" role="status">{t('invite.once')}</p>
    </>
  );
}

/** Let somebody in: a link by which they set their password. */
export function InviteDialog({ person, close }: { person: { id: string; name: string; email: string | null; version: number }; close: () => void }) {
  const { t } = useI18n();
  const [link, keep] = useState<string | null>(null);
  const { command, fetching, refusals } = useSecret(PersonInvite);
  const send = async () => {
    if (link) return close();
    const made = await command({ person: person.id, expectedVersion: person.version });
    if (made?.done.secret) keep(`${location.origin}/app/password#${made.done.secret}`);
  };
  return (
    <Ask opened title={t('invite.title', { name: person.name })} submit={t(link ? 'done' : 'invite.submit')} busy={fetching} {...{ close, send, refusals }}>
      {link ? <OneTimeLink link={link} /> : <p className="ask-says">{t('invite.means', { email: person.email ?? '' })}</p>}
    </Ask>
  );
}
