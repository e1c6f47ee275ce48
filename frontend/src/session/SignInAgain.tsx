import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Visit } from './visit';

const SignInDialog = lazy(() => import('./SignInDialog'));
const PAUSE = 1500;

/** True once it is asked for and nobody has typed for a moment: a dialog must not swallow the rest of a word. */
function useCalm(asked: boolean) {
  const [calm, set] = useState(false);
  useEffect(() => {
    if (!asked) return set(false);
    const rest = () => setTimeout(() => set(true), PAUSE);
    let timer = document.activeElement?.matches('input, textarea') ? rest() : setTimeout(() => set(true));
    const typed = () => {
      clearTimeout(timer);
      timer = rest();
    };
    addEventListener('keydown', typed);
    return () => {
      clearTimeout(timer);
      removeEventListener('keydown', typed);
    };
  }, [asked]);
  return asked && calm;
}

/** The session is over: the same person signs in again, and the page goes on as if nothing had happened. */
export function SignInAgain({ visit }: { visit: Visit }) {
  const over = useSyncExternalStore(visit.subscribe, visit.isOver);
  const [wanted, want] = useState(false);
  const calm = useCalm(over);
  useEffect(() => {
    if (!over) return;
    want(true);
    addEventListener('focus', visit.ask);
    return () => removeEventListener('focus', visit.ask);
  }, [over, visit]);
  return <Suspense fallback={null}>{wanted && <SignInDialog visit={visit} opened={calm} />}</Suspense>;
}
