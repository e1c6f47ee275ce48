import { Button, CloseButton } from '@mantine/core';
import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useI18n } from './i18n';

type How = { undo?: () => void };
type Notice = How & { id: number; text: string };
type Tell = (text: string, how?: How) => void;

const Context = createContext<Tell | null>(null);
const AT_ONCE = 3;
const SECONDS = 8;

/** The way to say what has just happened; with `undo`, also the way back. */
export function useNotices() {
  const tell = use(Context);
  if (!tell) throw new Error('Notices is missing');
  return { tell };
}

/** Shows what was told to everybody: it is read aloud politely, and waits while somebody looks at it. */
export function Notices({ children }: { children: ReactNode }) {
  const [notices, set] = useState<Notice[]>([]);
  const [watched, watch] = useState(false);
  const told = useRef(0);
  const tell = useCallback<Tell>((text, how) => {
    const id = ++told.current;
    set((before) => [...before, { id, text, ...how }].slice(-AT_ONCE));
  }, []);
  const drop = useCallback((id: number) => {
    watch(false);
    set((before) => before.filter((one) => one.id !== id));
  }, []);
  return (
    <Context value={tell}>
      {children}
      <div
        className="notices" aria-live="polite" aria-relevant="additions"
        onMouseEnter={() => watch(true)} onMouseLeave={() => watch(false)} onFocus={() => watch(true)} onBlur={() => watch(false)}
      >
        {notices.map((one) => <Said key={one.id} notice={one} watched={watched} drop={drop} />)}
      </div>
    </Context>
  );
}

function Said({ notice, watched, drop }: { notice: Notice; watched: boolean; drop: (id: number) => void }) {
  const { t } = useI18n();
  const { id, text, undo } = notice;
  useEffect(() => {
    if (watched) return;
    const timer = setTimeout(() => drop(id), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [id, watched, drop]);
  const back = () => {
    drop(id);
    undo?.();
  };
  return (
    <div className="notice">
      <p>{text}</p>
      {undo && <Button variant="subtle" size="compact-sm" onClick={back}>{t('undo')}</Button>}
      <CloseButton aria-label={t('close')} onClick={() => drop(id)} />
    </div>
  );
}
