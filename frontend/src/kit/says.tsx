import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useI18n } from './i18n';
import { IconAlert } from './icons';

/** Nothing here, said kindly, with what to do next. */
export function Empty({ title, hint, action, page = false }: { title: string; hint?: string; action?: ReactNode; page?: boolean }) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className="empty">
      <Title className="empty-title">{title}</Title>
      {hint && <p className="soft">{hint}</p>}
      {action}
    </div>
  );
}

/** The server did not answer, or not with what was asked for. */
export function Failure({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { t } = useI18n();
  return (
    <div className="refused" role="alert">
      <IconAlert size={18} aria-hidden="true" />
      <div>
        <p><strong>{t('failure.title')}</strong></p>
        <p>{t(error.networkError ? 'failure.network' : 'failure.server')}</p>
        <Button variant="default" size="xs" mt="sm" onClick={retry}>{t('retry')}</Button>
      </div>
    </div>
  );
}

/** The server understood and said no; its words are meant for the person who asked. */
export function Refused({ messages }: { messages: string[] }) {
  if (!messages.length) return null;
  return (
    <div className="refused" role="alert">
      <IconAlert size={18} aria-hidden="true" />
      <div>{messages.map((message) => <p key={message}>{message}</p>)}</div>
    </div>
  );
}

/** What was refused about one field, said beside it and read aloud. */
export const beside = (message: string | undefined) => message && <span role="alert">{message}</span>;

/** What is asked for does not exist or is not the viewer's to see: the two are the same answer. */
export function Missing({ back }: { back: ReactNode }) {
  const { t } = useI18n();
  return (
    <div className="page">
      <Empty page title={t('missing.title')} hint={t('missing.hint')} action={back} />
    </div>
  );
}
