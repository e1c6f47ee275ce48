import { ActionIcon } from '@mantine/core';
import { lazy, Suspense, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useI18n } from '../kit/i18n';
import { IconReply } from '../kit/icons';
import { worded } from '../kit/words';
import { inserted } from './writing';

const ReplyPicker = lazy(() => worded('replies', import('../replies/ReplyPicker')));

/** Puts a saved reply where the caret stands; the box has the focus again when the list is gone. */
export function useSavedReply(box: RefObject<HTMLTextAreaElement | null>, ticket: string, write: (text: string) => void) {
  const [opened, open] = useState(false);
  const [wanted, want] = useState(false);
  const caret = useRef(0);
  const show = () => {
    caret.current = box.current?.selectionStart ?? 0;
    want(true);
    open(true);
  };
  const take = (piece: string) => {
    const field = box.current;
    if (!field) return;
    const made = inserted({ text: field.value, from: caret.current, to: field.selectionEnd }, piece);
    caret.current = made.from;
    write(made.text);
    open(false);
  };
  const left = () => {
    box.current?.focus();
    box.current?.setSelectionRange(caret.current, caret.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== '/' || box.current?.value || event.ctrlKey || event.metaKey || event.altKey) return false;
    event.preventDefault();
    show();
    return true;
  };
  const picker = wanted && <Suspense fallback={null}><ReplyPicker {...{ opened, ticket, take, left }} close={() => open(false)} /></Suspense>;
  return { show, onKeyDown, picker };
}

/** Opens the list of saved replies. */
export function SavedReplyButton({ show, disabled }: { show: () => void; disabled: boolean }) {
  const { t } = useI18n();
  return (
    <ActionIcon variant="subtle" color="gray" size={30} {...{ disabled }} aria-haspopup="dialog" title={t('write.reply')} aria-label={t('write.reply')} onClick={show}>
      <IconReply size={16} aria-hidden="true" />
    </ActionIcon>
  );
}
