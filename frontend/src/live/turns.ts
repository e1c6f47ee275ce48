type Work = () => () => void;
/** `take` brings the work here, `end` leaves it to others for good. */
export type Turns = { take: () => void; end: () => void };

/** Lets one tab of the browser do the work at a time; when it is closed, another goes on. */
export function inTurns(name: string, work: Work): Turns {
  return 'locks' in navigator ? byLock(name, work) : whileShown(work);
}

function byLock(name: string, work: Work): Turns {
  let waiting = new AbortController();
  let ended = false;
  let release: (() => void) | null = null;
  const hold = () =>
    new Promise<void>((resolve) => {
      const stop = work();
      release = () => {
        release = null;
        stop();
        resolve();
      };
    });
  const ask = (how: LockOptions) => {
    navigator.locks.request(name, how, () => (ended ? undefined : hold())).catch(() => {
      // Either somebody took the work from here, or we stopped waiting for it to take it ourselves.
      if (how.signal?.aborted) return;
      release?.();
      if (!ended) queue();
    });
  };
  const queue = () => {
    waiting = new AbortController();
    ask({ signal: waiting.signal });
  };
  const take = () => {
    if (release || ended) return;
    waiting.abort();
    ask({ steal: true });
  };
  const end = () => {
    ended = true;
    waiting.abort();
    release?.();
  };
  queue();
  return { take, end };
}

/** Over plain http browsers have no locks: every tab that is looked at works for itself. */
function whileShown(work: Work): Turns {
  let stop: (() => void) | null = null;
  const turn = () => {
    stop?.();
    stop = document.hidden ? null : work();
  };
  const end = () => {
    document.removeEventListener('visibilitychange', turn);
    stop?.();
  };
  document.addEventListener('visibilitychange', turn);
  turn();
  return { take: () => undefined, end };
}
