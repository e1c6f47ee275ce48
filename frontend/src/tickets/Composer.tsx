import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useRef, useState, type DragEvent, type FormEvent, type KeyboardEvent } from 'react';
import { useCommand } from '../kit/command';
import { useDraft } from '../kit/draft';
import { useI18n } from '../kit/i18n';
import { useKeys } from '../kit/keys';
import { Markdown } from '../kit/markdown/Markdown';
import { Refused } from '../kit/says';
import { AttachButton, Tray } from './Attach';
import { useAttachments } from './attachments';
import { TicketComment } from './commands';
import { SavedReplyButton, useSavedReply } from './SavedReply';
import { Toolbar, useStyling } from './Toolbar';
import { useWords } from './useMention';

type Audience = 'SHARED' | 'INTERNAL';

type WordsProps = { ticket: string; staff: boolean; audience: Audience; label: string; body: string; keep: (body: string) => void; send: () => void };

/** The words themselves, how they are styled, and how they will look. */
function Words({ ticket, staff, audience, label, body, keep, send }: WordsProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { write, ...words } = useWords(box, { ticket, audience }, body, keep);
  const [wanted, preview] = useState(false);
  const previewed = wanted && !!body.trim();
  const { style, onKeyDown: styleByKey } = useStyling(box, write);
  const reply = useSavedReply(box, ticket, write);
  const onKeyDown = (event: KeyboardEvent) => {
    if (words.onKeyDown(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    else if (!staff || !reply.onKeyDown(event)) styleByKey(event);
  };
  useKeys('keys.ticket', [{ key: 'r', does: 'keys.reply', run: () => box.current?.focus() }]);
  return (
    <>
      <Toolbar {...{ style, previewed, preview }} empty={!body.trim()}>
        {staff && <SavedReplyButton show={reply.show} disabled={previewed} />}
      </Toolbar>
      {previewed && <div className="composer-preview"><Markdown>{body}</Markdown></div>}
      <div className="mention-text" hidden={previewed}>
        <Textarea ref={box} aria-label={label} placeholder={label} rows={3} variant="unstyled" maxLength={10_000} {...words.field} onKeyDown={onKeyDown} />
        {words.list}
      </div>
      {reply.picker}
    </>
  );
}

/** Where the next word is written; the draft stays in this browser until it is sent. */
export function Composer({ ticket, client, staff }: { ticket: string; client: string | undefined; staff: boolean }) {
  const { t } = useI18n();
  // Kept with the words: a note that comes back after a reload must not go out as an answer.
  const [chosen, setAudience] = useDraft(`audience.${ticket}`);
  const audience: Audience = staff && chosen === 'INTERNAL' ? 'INTERNAL' : 'SHARED';
  const [body, write] = useDraft(`comment.${ticket}`);
  const { command, fetching, refusals } = useCommand(TicketComment);
  const files = useAttachments(ticket, client);
  const [over, hold] = useState(false);
  const ready = !!body.trim() && !fetching && !files.going.length;
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    hold(is);
  };
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!ready || !(await command({ ticket, body, audience, files: files.waiting.map(({ id }) => id) }))) return;
    write('');
    files.clear();
  };
  const internal = audience === 'INTERNAL';
  return (
    <form
      className="composer screen-only" data-internal={internal || undefined} data-over={over || undefined} onSubmit={send}
      onDragOver={(event) => drag(event, true)} onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        void files.add([...event.dataTransfer.files]);
      }}
      onPaste={(event) => void files.add([...event.clipboardData.files])}
    >
      {staff && (
        <SegmentedControl
          size="xs" aria-label={t('comment.audience')} value={audience} onChange={setAudience}
          data={[{ value: 'SHARED', label: t('comment.shared') }, { value: 'INTERNAL', label: t('comment.internal') }]}
        />
      )}
      <Words label={t(internal ? 'comment.write.internal' : 'comment.write')} {...{ ticket, staff, audience, body }} keep={write} send={() => void send()} />
      <Tray files={files} />
      <Refused messages={refusals} />
      <div className="composer-end">
        <AttachButton files={files} />
        <span className="soft small">{t(internal ? 'comment.internal.hint' : 'comment.shared.hint')}</span>
        <Button type="submit" loading={fetching} disabled={!ready}>{t(internal ? 'comment.keep' : 'comment.send')}</Button>
      </div>
    </form>
  );
}
