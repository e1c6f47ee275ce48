import './correct.css';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../kit/i18n';
import { endOf } from './fresh';

/** Whether somebody may still put their words right: no longer than the server lets them, though nobody asks it again. */
function useFresh(can: boolean, at: string) {
  const [over, end] = useState(false);
  useEffect(() => {
    if (!can) return;
    const timer = setTimeout(() => end(true), Math.max(endOf(at) - Date.now(), 0));
    return () => clearTimeout(timer);
  }, [can, at]);
  return can && !over;
}

/** Opens words to be put right; when that is done, whoever works without a mouse is back where they were. */
export function useCorrecting(can: boolean, at: string) {
  const fresh = useFresh(can, at);
  const [opened, set] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const close = () => {
    set(false);
    requestAnimationFrame(() => (place.current?.querySelector<HTMLElement>('.message-correct') ?? place.current)?.focus());
  };
  return { fresh, opened, open: () => set(true), close, place };
}

/** The quiet way to put one's own words right. */
export function Correct({ open }: { open: () => void }) {
  const { t } = useI18n();
  return <Button className="message-correct screen-only" variant="subtle" color="gray" size="compact-sm" onClick={open}>{t('comment.correct')}</Button>;
}
