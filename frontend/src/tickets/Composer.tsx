import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { TicketComment } from './commands';

type Audience = 'SHARED' | 'INTERNAL';

/** Where the next word is written; the draft stays in this browser until it is sent. */
export function Composer({ ticket, staff }: { ticket: string; staff: boolean }) {
  const { t } = useI18n();
  const [audience, setAudience] = useState<Audience>('SHARED');
  const [body, write] = useDraft(`comment.${ticket}`);
  const { command, fetching, refusals } = useCommand(TicketComment);
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (body.trim() && !fetching && (await command({ ticket, body, audience }))) write('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };
  const internal = audience === 'INTERNAL';
  return (
    <form className="composer screen-only" data-internal={internal || undefined} onSubmit={send}>
      {staff && (
        <SegmentedControl
          size="xs" aria-label={t('comment.audience')} value={audience} onChange={(next) => setAudience(next as Audience)}
          data={[{ value: 'SHARED', label: t('comment.shared') }, { value: 'INTERNAL', label: t('comment.internal') }]}
        />
      )}
      <Textarea
        aria-label={t(internal ? 'comment.write.internal' : 'comment.write')} placeholder={t(internal ? 'comment.write.internal' : 'comment.write')}
        rows={3} variant="unstyled" maxLength={10_000} value={body} onKeyDown={onKeyDown} onChange={(event) => write(event.currentTarget.value)}
      />
      <Refused messages={refusals} />
      <div className="composer-end">
        <span className="soft small">{t(internal ? 'comment.internal.hint' : 'comment.shared.hint')}</span>
        <Button type="submit" loading={fetching} disabled={!body.trim()}>{t(internal ? 'comment.keep' : 'comment.send')}</Button>
      </div>
    </form>
  );
}
