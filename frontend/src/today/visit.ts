import { useCallback, useState } from 'react';

/** What this browser remembers of a person's visits: what they had seen before this one, and what they have seen by now. */
export type Visits = { seen: string | null; since: string | null; latest: string | null; at: string };

/** Whoever was away for longer than this comes back to a new visit. */
const BREAK = 30 * 60_000;
const FIRST = { seen: null, since: null, latest: null };

/** The visits as they stand when the page is opened. */
export function opened(kept: Visits | null, now: number): Visits {
  const at = new Date(now).toISOString();
  if (!kept) return { ...FIRST, at };
  const away = now - Date.parse(kept.at) > BREAK;
  return away ? { seen: kept.latest, since: kept.at, latest: kept.latest, at } : { ...kept, at };
}

function recall(key: string): Visits | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Visits | null;
  } catch {
    return null;
  }
}

/** What the person had seen before this visit, and a way to note what they see now. */
export function useVisit(person: string) {
  const key = `tandem.visit.${person}`;
  const [{ seen, since }, set] = useState(() => opened(recall(key), Date.now()));
  const note = useCallback(
    (latest: string | null) => {
      const at = new Date().toISOString();
      localStorage.setItem(key, JSON.stringify({ seen, since, latest: latest ?? recall(key)?.latest ?? seen, at }));
    },
    [key, seen, since],
  );
  const forget = useCallback(() => set({ ...FIRST, at: '' }), []);
  return { seen, since, note, forget };
}
