import type { CombinedError, Exchange, Operation } from 'urql';
import { filter, makeSubject, merge, pipe, tap } from 'wonka';
import { makeListeners } from '../kit/listeners';

const isRefused = (error: CombinedError | undefined) =>
  (error?.response as Response | undefined)?.status === 401 ||
  !!error?.graphQLErrors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');

/**
 * One person's stay. When the server no longer knows the session, what was asked waits here, as it was,
 * until the same person has signed in again: a page sees neither an error nor emptiness, and a command happens once.
 */
export function makeVisit() {
  let person: string | null = null;
  let over = false;
  const held = new Map<number, Operation>();
  const again = makeSubject<Operation>();
  const { tell, subscribe } = makeListeners();

  function become(next: boolean) {
    if (over === next) return;
    over = next;
    tell();
  }

  function hold(operation: Operation) {
    held.set(operation.key, operation);
    become(true);
  }

  function ask() {
    const waiting = [...held.values()];
    held.clear();
    waiting.forEach(again.next);
  }

  function resume() {
    become(false);
    ask();
  }

  const exchange: Exchange = ({ forward }) => (operations) => {
    const ours = pipe(operations, tap((one) => one.kind === 'teardown' && held.delete(one.key)));
    return pipe(
      merge([ours, again.source]),
      forward,
      filter(({ operation, error }) => {
        const refused = isRefused(error);
        if (refused) hold(operation);
        else if (over && !error) resume();
        return !refused;
      }),
    );
  };

  return {
    exchange,
    /** Whose it is: said with every question, so that nobody's page acts for another. */
    headers: (): Record<string, string> => (person ? { 'tandem-viewer': person } : {}),
    belongsTo: (id: string) => void (person = id),
    isOver: () => over,
    subscribe,
    /** The same person has signed in again: go on. */
    resume,
    /** Perhaps they did so in another tab. */
    ask,
    /** What an answer to a question asked elsewhere says about the session. */
    learn(error: CombinedError | undefined) {
      if (isRefused(error)) become(true);
      else if (over && !error) resume();
    },
  };
}

export type Visit = ReturnType<typeof makeVisit>;
