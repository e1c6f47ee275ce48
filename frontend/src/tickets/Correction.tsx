import { Button } from '@mantine/core';
import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useCommand } from '../kit/command';
import { useDrafts } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { Refused } from '../kit/says';
import { CommentCorrect } from './commands';
import { endOf } from './fresh';
import type { About } from './Mentions';
import { MentionText } from './MentionText';

type Props = { comment: string; about: About; at: string; body: string; close: () => void };

/** One's own words, to be put right where they stand. Escape leaves the draft for later, Cancel drops it. */
export default function Correction({ comment, about, at, body, close }: Props) {
  const { t, time } = useI18n();
  const box = useRef<HTMLTextAreaElement>(null);
  const { values, changed, set, forget } = useDrafts(`correction.${comment}`, { body });
  const { command, fetching, refusals } = useCommand(CommentCorrect);
  useEffect(() => {
    const field = box.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const leave = () => {
    forget();
    close();
  };
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!values.body.trim() || fetching) return;
    if (!('body' in changed) || (await command({ comment, body: values.body }))) leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form className="correction" onSubmit={(event) => void save(event)}>
      <MentionText
        about={about} box={box} aria-label={t('comment.correct.label')} rows={3} maxLength={20_000} body={values.body} keep={(now) => set({ body: now })}
        onKeyDown={onKeyDown}
      />
      <Refused messages={refusals} />
      <div className="correction-end">
        <span className="soft small">{t('comment.correct.until', { at: time(new Date(endOf(at)).toISOString()) })}</span>
        <Button variant="default" size="xs" onClick={leave}>{t('cancel')}</Button>
        <Button type="submit" size="xs" loading={fetching} disabled={!values.body.trim()}>{t('comment.correct.save')}</Button>
      </div>
    </form>
  );
}
