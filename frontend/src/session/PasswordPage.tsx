import { Button, Skeleton } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { Refused } from '../kit/says';
import { Face } from '../people/Face';
import { holderOf, setPassword, type Holder, type No } from './door';
import { GateWord } from './Gate';
import { isEnded, LinkPage } from './LinkPage';
import { NewPassword } from './NewPassword';

const WAITING = (
  <>
    <Skeleton h={32} w="60%" />
    <Skeleton h={44} />
    <Skeleton h={64} />
    <Skeleton h={64} />
    <Skeleton h={42} />
  </>
);

function WayOn({ title, why }: { title: string; why: string }) {
  const { t } = useI18n();
  return (
    <GateWord title={title}>
      <p className="soft">{why}</p>
      <LinkButton to="/app/forgotten" size="md">{t('password.again')}</LinkButton>
      <Link to="/app" className="gate-aside">{t('forgotten.back')}</Link>
    </GateWord>
  );
}

function Form({ secret, holder, ended }: { secret: string; holder: Holder; ended: (no: No) => void }) {
  const { t, language } = useI18n();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    setBusy(true);
    const no = await setPassword(secret, password, { language, silence: t('failure.network') });
    setBusy(false);
    setRefusal(no?.why ?? null);
    if (no && isEnded(no)) ended(no);
    if (!no) void navigate({ to: '/app', replace: true });
  }
  return (
    <form onSubmit={submit}>
      <h1>{t('password.title')}</h1>
      <p className="soft">{t('password.lead')}</p>
      <Refused messages={refusal ? [refusal] : []} />
      <div className="gate-who">
        <Face name={holder.name} team={false} />
        <p><strong>{holder.name}</strong><br /><span className="soft">{holder.email}</span></p>
      </div>
      <input type="email" name="email" value={holder.email} autoComplete="username" readOnly hidden />
      <NewPassword label={t('password.new')} autoFocus />
      <Button type="submit" size="md" loading={busy}>{t('password.submit')}</Button>
    </form>
  );
}

/** Setting a password by a link. */
export default function PasswordPage() {
  const { t } = useI18n();
  return (
    <LinkPage
      title={t('password.title')} to="/app/password" ask={holderOf} waiting={WAITING} ended={(why) => <WayOn title={t('password.ended')} why={why} />}
      missing={<WayOn title={t('password.missing')} why={t('password.missing.lead')} />}
    >
      {(secret, holder, say) => <Form secret={secret} holder={holder} ended={say} />}
    </LinkPage>
  );
}
