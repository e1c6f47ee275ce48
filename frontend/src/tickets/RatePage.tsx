import { Button, Skeleton, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useI18n } from '../kit/i18n';
import { LinkButton } from '../kit/LinkButton';
import { Refused } from '../kit/says';
import { rateByLink, toRate, type No, type ToRate } from '../session/door';
import { GateWord } from '../session/Gate';
import { isEnded, LinkPage } from '../session/LinkPage';
import { Scores, type Score } from './Scores';

const WAITING = <><Skeleton h={32} w="60%" /><Skeleton h={44} /><Skeleton h={96} /></>;

function Over({ title, why }: { title: string; why: string }) {
  const { t } = useI18n();
  return (
    <GateWord title={title}>
      <p className="soft">{why}</p>
      <LinkButton to="/app" size="md" variant="default">{t('rate.panel')}</LinkButton>
    </GateWord>
  );
}

function Form({ secret, about, ended }: { secret: string; about: ToRate; ended: (no: No) => void }) {
  const { t, language } = useI18n();
  const [score, choose] = useState<Score | null>(null);
  const [comment, write] = useState('');
  const [refusal, refuse] = useState<string | null>(null);
  const [busy, work] = useState(false);
  const [thanked, thank] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!score) return;
    work(true);
    const no = await rateByLink(secret, score, comment, { language, silence: t('failure.network') });
    work(false);
    if (!no) thank(true);
    else if (isEnded(no)) ended(no);
    else refuse(no.why);
  };
  if (thanked) return <Over title={t('rating.thanks')} why={t('rate.thanks')} />;
  return (
    <form onSubmit={(event) => void send(event)}>
      <h1>{t('rating.ask')}</h1>
      <p><span className="figures">{about.ticket}</span> {about.title}</p>
      <Scores legend={t('rate.legend')} score={score} choose={choose} />
      <Textarea label={t('rating.comment')} rows={4} maxLength={2000} value={comment} onChange={(event) => write(event.currentTarget.value)} />
      <Refused messages={refusal ? [refusal] : []} />
      <Button type="submit" size="md" loading={busy} disabled={!score}>{t('rating.submit')}</Button>
    </form>
  );
}

/** Rating by a link. */
export default function RatePage() {
  const { t } = useI18n();
  return (
    <LinkPage
      title={t('rating')} to="/app/rate" ask={toRate} waiting={WAITING} ended={(why) => <Over title={t('rate.ended')} why={why} />}
      missing={<Over title={t('rate.missing')} why={t('rate.missing.lead')} />}
    >
      {(secret, about, say) => <Form secret={secret} about={about} ended={say} />}
    </LinkPage>
  );
}
