import { useEffect, useSyncExternalStore } from 'react';
import { makeListeners } from './listeners';

type Said = { title: string | undefined; path: string };

let said: Said = { title: undefined, path: '' };
const { tell, subscribe } = makeListeners();

function say(title: string | undefined) {
  said = { title, path: location.pathname };
  document.title = title ? `${title} · Tandem` : 'Tandem';
  tell();
}

/** Names the page, in the browser's tab and to whoever listens. */
export function useTitle(title: string | undefined) {
  useEffect(() => say(title), [title]);
}

/** What page is shown, and what it is called as soon as it knows. */
export const useSaidTitle = () => useSyncExternalStore(subscribe, () => said);
