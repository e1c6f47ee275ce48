import { useSyncExternalStore } from 'react';

/** `offline`: this device has no network; `reconnecting`: the server does not answer and is asked again and again. */
export type Connection = 'ok' | 'offline' | 'reconnecting';

const DOWN = [502, 503, 504];
const listeners = new Set<() => void>();
let reached = true;

const connection = (): Connection => (!navigator.onLine ? 'offline' : reached ? 'ok' : 'reconnecting');

function set(now: boolean) {
  if (now === reached) return;
  reached = now;
  for (const listener of listeners) listener();
}

/** Learn from an answer, or from its absence, whether the server can be reached. */
export async function reaching(answering: Promise<Response>): Promise<Response> {
  try {
    const answer = await answering;
    set(!DOWN.includes(answer.status));
    return answer;
  } catch (error) {
    if ((error as Error).name !== 'AbortError') set(false);
    throw error;
  }
}

/** Another tab has reached the server. */
export const reachedElsewhere = () => set(true);

function watch(listener: () => void) {
  listeners.add(listener);
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Calls back when the server is lost, and when it is there again. */
export function onConnection(listener: (now: Connection) => void) {
  let before = connection();
  return watch(() => {
    const now = connection();
    if (now === before) return;
    before = now;
    listener(now);
  });
}

/** Whether the server can be reached; it is tried again without anybody's help. */
export const useConnection = () => useSyncExternalStore(watch, connection);
