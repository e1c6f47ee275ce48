import { caughtUp, MOST, type Change, type News, type Place, type Since, type Source } from './changes';
import { pause } from './pace';
import type { Stream } from './stream';

type Told = Omit<News, 'from'>;

/** Milliseconds for which changes are gathered before they are told: screens are not read anew for each of many. */
const GATHERED = 300;
/** Seconds after which a stream that broke is opened again, when it had not just been opened. */
const SOON = 1;

/** Listens to the stream of changes, and looks into the history every so many seconds while there is none. */
export function watching(since: Since, stream: Stream, seconds: number): Source {
  return (from, hear) => {
    let place = from;
    let failures = 0;
    let timer = 0;
    let looking = false;
    let stopped = false;
    const tell = (news: Told) => {
      const before = place;
      place = news.place;
      hear({ from: before, ...news });
    };
    const ear = listening(stream, tell);
    const look = async () => {
      if (looking || stopped) return;
      clearTimeout(timer);
      looking = true;
      ear.stop();
      const news = await caughtUp(since, place).catch(() => null);
      looking = false;
      if (stopped) return;
      failures = news ? 0 : failures + 1;
      if (!news) return rest(seconds);
      tell(news);
      ear.open(news.place, (soon) => rest(soon ? SOON : seconds));
    };
    const rest = (usual: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(look, pause({ seconds: usual, hidden: document.hidden, failures }));
    };
    const unwatch = returning(() => ear.isOpen() || void look());
    void look();
    const stop = () => {
      stopped = true;
      clearTimeout(timer);
      ear.stop();
      unwatch();
    };
    return { look, stop };
  };
}

/** One stream at a time; what it says is gathered for a moment, and told before it is closed. */
function listening(stream: Stream, tell: (news: Told) => void) {
  let place: Place = '';
  let close: (() => void) | null = null;
  const gathered = gathering((found) => tell({ place, ...found }));
  const stop = () => {
    gathered.now();
    close?.();
    close = null;
  };
  function open(after: Place, over: (soon: boolean) => void) {
    const opened = Date.now();
    place = after;
    close = stream(after, ({ position, events }) => {
      place = position;
      gathered.add(events);
    }, () => {
      stop();
      over(Date.now() - opened > SOON * 1000);
    });
  }
  return { open, stop, isOpen: () => !!close };
}

/** Gathers changes for a moment; when they are too many, only says so. */
function gathering(tell: (found: Pick<News, 'changes' | 'lost'>) => void) {
  let changes: Change[] = [];
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    timer = 0;
    const found = changes;
    changes = [];
    if (found.length) tell(found.length > MOST ? { changes: [], lost: true } : { changes: found, lost: false });
  };
  const add = (more: Change[]) => {
    changes.push(...more);
    timer ||= window.setTimeout(now, GATHERED);
  };
  return { add, now };
}

/** Calls back when somebody comes back to the panel, or the network does. */
function returning(back: () => void) {
  const shown = () => void (document.hidden || back());
  const events = ['focus', 'online', 'visibilitychange'] as const;
  for (const event of events) addEventListener(event, shown);
  return () => {
    for (const event of events) removeEventListener(event, shown);
  };
}
