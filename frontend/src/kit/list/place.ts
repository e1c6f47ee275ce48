import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import type { Address } from './address';

/** How far a list was read and which row was open, so that the way back leads there. */
type Place = { cursors: (string | null)[]; opened: string | null };
/** Where a list was shown last: its address, and how deep in the browser's history. */
type Last = { search: Address; depth: number };

// One memory for each connection: whoever signs in next has another.
const memory = new WeakMap<Client, { places: Map<string, Place>; lists: Map<string, Last> }>();

function remembered(client: Client) {
  const known = memory.get(client) ?? { places: new Map<string, Place>(), lists: new Map<string, Last>() };
  memory.set(client, known);
  return known;
}

/** The address as long as it is this page's: on the way elsewhere it changes before the page goes. */
function useOwnLocation() {
  const now = useLocation();
  const own = useRef(now);
  if (now.pathname === own.current.pathname) own.current = now;
  return own.current;
}

/** The place of this entry of the browser's history. */
export function usePlace() {
  const client = useClient();
  const { places, lists } = remembered(client);
  const { pathname, search, state, href } = useOwnLocation();
  const entry = state.__TSR_key ?? href;
  useEffect(() => void lists.set(pathname, { search, depth: state.__TSR_index }), [lists, pathname, search, state]);
  const place = places.get(entry) ?? { cursors: [null], opened: null };
  places.set(entry, place);
  const [, redraw] = useState(0);
  const [round, next] = useState(0);
  const read = (cursors: Place['cursors']) => {
    place.cursors = cursors;
    redraw((before) => before + 1);
  };
  const again = () => {
    read([null]);
    next((before) => before + 1);
  };
  return {
    entry,
    place,
    last: place.cursors[place.cursors.length - 1]!,
    more: (cursor: string) => read([...place.cursors, cursor]),
    /** From the start, in the order of now; `round` tells that the graph is to be asked once more. */
    again,
    round,
  };
}

/** Where the list at that path was left, if it was shown at all. */
export const useLast = (path: string) => remembered(useClient()).lists.get(path);
