import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import type { AskOfLink, Linked, No } from './door';
import { Gate } from './Gate';

const ENDED = 410;

/** Whether a link was used, replaced, or is too old. */
export const isEnded = (no: No | null) => no?.status === ENDED;

type Ways<About extends Linked> = {
  /** What the link is for, as the server knows it. */
  ask: AskOfLink<About>;
  waiting: ReactNode;
  /** What is shown when the link does not work any more, and why. */
  ended: (why: string) => ReactNode;
  /** What the link is for; `say` tells when it has ended meanwhile. */
  children: (secret: string, about: About, say: (no: No) => void) => ReactNode;
};

/** What the link is for, as soon as the server has said so. */
function useAbout<About extends Linked>(secret: string, askOf: AskOfLink<About>) {
  const { t, language, suggest } = useI18n();
  const [about, say] = useState<About | No | null>(null);
  const silence = t('failure.network');
  const ask = useCallback(async () => {
    const answer = await askOf(secret, { language, silence });
    if ('language' in answer) suggest(answer.language === 'PL' ? 'pl' : 'en');
    say(answer);
  }, [secret, askOf, language, silence, suggest]);
  useEffect(() => void ask(), [ask]);
  return { about, say, ask };
}

function Followed<About extends Linked>({ secret, ask: askOf, waiting, ended, children }: Ways<About> & { secret: string }) {
  const { t } = useI18n();
  const { about, say, ask } = useAbout(secret, askOf);
  if (!about) return <div className="gate-word" aria-busy="true">{waiting}</div>;
  if ('language' in about) return children(secret, about, say);
  if (isEnded(about)) return ended(about.why);
  return (
    <div className="gate-word">
      <Refused messages={[about.why]} />
      <Button variant="default" size="md" onClick={() => void ask()}>{t('retry')}</Button>
    </div>
  );
}

type Props<About extends Linked> = Ways<About> & { title: string; to: '/app/password' | '/app/rate'; missing: ReactNode };

/** A page to which a link leads. What follows the `#` never leaves the browser but in a form, and leaves the address at once. */
export function LinkPage<About extends Linked>({ title, to, missing, ...ways }: Props<About>) {
  const navigate = useNavigate();
  const [secret] = useState(() => location.hash.slice(1));
  useEffect(() => {
    if (location.hash) void navigate({ to, replace: true });
  }, [navigate, to]);
  return <Gate title={title}>{secret ? <Followed secret={secret} {...ways} /> : missing}</Gate>;
}
