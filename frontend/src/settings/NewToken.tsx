import { Button, Checkbox, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '../graphql';
import { Ask } from '../kit/Ask';
import { Choice } from '../kit/Choice';
import { useI18n } from '../kit/i18n';

const TokenCreate = graphql(`
  mutation TokenCreate($input: TokenCreateInput!) {
    done: tokenCreate(input: $input) { token { id } secret userErrors { path message } }
  }
`);
const SCOPES = ['read:tickets', 'read:decisions', 'read:devices', 'read:people', 'read:organisations', 'read:history', 'read:mails', 'read:files', 'read:imports', 'read:service_levels', 'read:calendars', 'write'] as const;
const DAYS = ['30', '90', '365'] as const;

/** A secret that is shown once: copied by a press, or by hand where the browser forbids it. */
function Secret({ secret }: { secret: string }) {
  const { t } = useI18n();
  const field = useRef<HTMLInputElement>(null);
  const { copy, copied, error } = useClipboard({ timeout: 4000 });
  const take = () => {
    field.current?.select();
    copy(secret);
  };
  return (
    <>
      <p className="ask-says">{t('settings.token.once')}</p>
      <div className="secret">
        <TextInput ref={field} readOnly label={t('settings.token.secret')} value={secret} data-autofocus onFocus={(event) => event.currentTarget.select()} />
        <Button variant="default" onClick={take}>{t(copied ? 'settings.copied' : 'settings.copy')}</Button>
      </div>
      <p role="status" className="soft small ask-says">{error ? t('settings.copy.byHand') : ''}</p>
    </>
  );
}

/** Make a key for a program: what it is for, what it may do, and for how long. */
export function NewToken({ person, made, close }: { person: string; made: () => void; close: () => void }) {
  const { t } = useI18n();
  const [name, write] = useState('');
  const [scopes, allow] = useState<string[]>(['read:tickets']);
  const [days, last] = useState<(typeof DAYS)[number]>('90');
  const [secret, keep] = useState<string | null>(null);
  const [refusals, refuse] = useState<string[]>([]);
  const [{ fetching }, create] = useMutation(TokenCreate);
  const send = async () => {
    if (secret) return close();
    const { data } = await create({ input: { person, name, scopes, days: Number(days) } });
    refuse(data?.done.userErrors.map(({ message }) => message) ?? [t('failure.command')]);
    if (!data?.done.secret) return;
    keep(data.done.secret);
    made();
  };
  return (
    <Ask opened title={t('settings.token.new')} submit={t(secret ? 'settings.token.kept' : 'settings.token.create')} busy={fetching} ready={!!name.trim() && scopes.length > 0} {...{ close, send, refusals }}>
      {secret ? <Secret secret={secret} /> : (
        <>
          <TextInput label={t('settings.token.name')} description={t('settings.token.name.hint')} required withAsterisk={false} maxLength={100} data-autofocus value={name} onChange={(event) => write(event.currentTarget.value)} />
          <Checkbox.Group label={t('settings.token.may')} value={scopes} onChange={allow}>
            <div className="scopes">{SCOPES.map((one) => <Checkbox key={one} value={one} label={t(`settings.scope.${one}`)} />)}</div>
          </Checkbox.Group>
          <Choice label={t('settings.token.days')} value={days} choose={last} of={DAYS.map((one) => [one, t(`settings.days.${one}`)])} />
        </>
      )}
    </Ask>
  );
}
