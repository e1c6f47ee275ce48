import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useClient, type TypedDocumentNode } from 'urql';
import { makeReader } from '../client';
import { useSession } from '../session/Session';
import type { Visit } from '../session/visit';
import { asking } from './changes';
import { makeLive, type Live } from './live';
import { streaming } from './stream';
import { watching } from './watching';

const Context = createContext<Live | null>(null);
const USUAL = 10;

/** Seconds between two looks, as the server's page says. */
function seconds() {
  const said = Number(document.querySelector<HTMLMetaElement>('meta[name=live-seconds]')?.content);
  return said > 0 ? said : USUAL;
}

type Props = { visit: Visit; anew: () => void; children: ReactNode };

/** Lets the screens below hear of changes; after too many of them `anew` begins everything again. */
export function LiveChanges({ visit, anew, children }: Props) {
  const { viewer } = useSession();
  const [live, set] = useState<Live | null>(null);
  useEffect(() => {
    const made = makeLive(watching(asking(makeReader(visit)), streaming, seconds()), `tandem.live.${viewer.id}`, anew);
    const unsubscribe = visit.subscribe(() => visit.isOver() || made.look());
    set(made);
    return () => {
      unsubscribe();
      made.end();
    };
  }, [viewer.id, visit, anew]);
  return <Context value={live}>{children}</Context>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * How many things of that type others have changed since the list was read, for a quiet word above it; `clear` when it is read again.
 * With `again`, a query by ids, the rows that are shown are read anew and stay in their places.
 */
export function useChanges(typename: string, again?: TypedDocumentNode<unknown, { ids: string[] }>) {
  const live = use(Context);
  const client = useClient();
  const [changed, set] = useState(NONE);
  const counting = useRef(false);
  const clear = useCallback(() => {
    // What is heard first happened before the list was read: it is in it.
    counting.current = false;
    set(NONE);
    live?.look();
  }, [live]);
  useEffect(clear, [clear]);
  useEffect(
    () =>
      live?.listen((touched) => {
        const ids = touched.get(typename);
        if (ids && again) void client.query(again, { ids: [...ids] }, { requestPolicy: 'network-only' }).toPromise();
        if (ids && counting.current) set((before) => new Set([...before, ...ids]));
        counting.current = true;
      }),
    [live, client, typename, again],
  );
  return { count: changed.size, clear };
}

type Read = (how: { requestPolicy: 'network-only' }) => void;

/** Reads the query of an open page again when others change what it shows, or, without an id, anything; what is scrolled and typed stays. */
export function useLive(id: string | null, reread: Read, parts: readonly string[] = []) {
  const live = use(Context);
  const now = useRef({ reread, parts });
  useEffect(() => {
    now.current = { reread, parts };
  });
  useEffect(
    () =>
      live?.listen((touched) => {
        const shown = [id, ...now.current.parts];
        if (!id || [...touched.values()].some((ids) => shown.some((one) => ids.has(one!)))) now.current.reread({ requestPolicy: 'network-only' });
      }),
    [live, id],
  );
}
