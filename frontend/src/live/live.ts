import type { News, Place, Source } from './changes';
import { onConnection, reachedElsewhere } from './connection';
import { theirs } from './own';
import { touched, type Touched } from './touched';
import { inTurns } from './turns';

type Message = { news: News } | { look: true } | { leaving: Place | null };
type Listener = (touched: Touched) => void;
/** One source of changes for all tabs of a person in a browser. */
export type Live = ReturnType<typeof makeLive>;

/** One tab listens to the source and tells the others; `forget` is called when too much happened to be told. */
export function makeLive(source: Source, name: string, forget: () => void) {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<Listener>();
  let place: Place | null = null;
  let watch: ReturnType<Source> | null = null;

  async function hear(news: News) {
    place = news.place;
    if (news.lost) return forget();
    const found = touched(await theirs(news.changes));
    for (const listener of listeners) listener(found);
  }
  const turns = inTurns(name, () => {
    watch = source(place, (news) => {
      say({ news });
      void hear(news);
    });
    return () => {
      watch?.stop();
      watch = null;
    };
  });
  const say = (message: Message) => channel.postMessage(message);
  const look = () => (watch ? watch.look() : say({ look: true }));

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('look' in data) watch?.look();
    else if ('leaving' in data) {
      place ??= data.leaving;
      if (!document.hidden) turns.take();
    } else {
      reachedElsewhere();
      // Who has just begun does not know what others missed; whoever knows where they were goes on from there.
      if (data.news.from === null && place) turns.take();
      else void hear(data.news);
    }
  };
  const lookedAt = () => {
    if (document.hidden) watch && say({ leaving: place });
    else if (place) turns.take();
  };
  const unwatch = onConnection((now) => now === 'reconnecting' && look());
  document.addEventListener('visibilitychange', lookedAt);
  addEventListener('focus', lookedAt);

  function listen(listener: Listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }
  function end() {
    unwatch();
    document.removeEventListener('visibilitychange', lookedAt);
    removeEventListener('focus', lookedAt);
    turns.end();
    channel.close();
  }
  return { look, listen, end };
}
