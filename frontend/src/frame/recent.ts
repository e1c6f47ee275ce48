import { use, useEffect } from 'react';
import { Owner, ownKey } from '../kit/own';
import { useSaidTitle } from '../kit/title';

/** A thing that was looked at, to be found again without a word. */
export type Seen = { href: string; title: string };

const THING = /^\/app\/(tickets|devices|people)\/[a-z]+_[^/]+$/;
const KEPT = 6;

/** What this person looked at last in this browser, the latest first. */
export function recentOf(owner: string): Seen[] {
  return JSON.parse(localStorage.getItem(ownKey(owner, 'recent')) ?? '[]') as Seen[];
}

/** Keeps a trail of what is looked at. */
export function useTrail() {
  const owner = use(Owner);
  const { title, path } = useSaidTitle();
  useEffect(() => {
    if (!title || !THING.test(path)) return;
    const before = recentOf(owner).filter((one) => one.href !== path);
    localStorage.setItem(ownKey(owner, 'recent'), JSON.stringify([{ href: path, title }, ...before].slice(0, KEPT)));
  }, [owner, path, title]);
}
