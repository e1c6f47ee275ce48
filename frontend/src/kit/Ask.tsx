import { Button, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useI18n } from './i18n';
import { Refused } from './says';

type Props = {
  title: string;
  opened: boolean;
  close: () => void;
  /** What the button says: the verb itself, never "OK". */
  submit: string;
  send: () => void;
  busy: boolean;
  refusals: string[];
  /** Whether there is enough to send. */
  ready?: boolean;
  /** What cannot be taken back is sent by a brick button, and never by a hasty Enter. */
  final?: boolean;
  children?: ReactNode;
};

/**
 * A question before a command. A stray click does not close it; Esc does and loses nothing, as long as its fields keep drafts.
 * The first child with `data-autofocus` has the focus when it opens, otherwise the button that sends.
 */
export function Ask({ title, opened, close, submit, send, busy, refusals, ready = true, final = false, children }: Props) {
  const { t } = useI18n();
  const answer = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !busy) send();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={answer}>
        <Stack gap="md">
          <Refused messages={refusals} />
          {children}
          <div className="dialog-end">
            <Button variant="default" onClick={close} data-autofocus={final || undefined}>{t('cancel')}</Button>
            <Button type="submit" color={final ? 'brick' : 'pine'} loading={busy} disabled={!ready} data-autofocus>{submit}</Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
