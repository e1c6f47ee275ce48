import './mentions.css';
import { lazy, Suspense, useCallback, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Heard } from './Mentions';
import { asked, called, marked, mentionedIn, spoken, type Someone } from './mentions';
import { inserted } from './writing';

const Mentions = lazy(() => import('./Mentions'));

type Box = RefObject<HTMLTextAreaElement | null>;
type About = { ticket: string; audience: 'SHARED' | 'INTERNAL' };

/** A text whose writer sees names, while it is kept with the ids of those who are mentioned. */
export function useNames(body: string, keep: (body: string) => void) {
  const known = useRef<Someone[]>([]);
  const write = useCallback((text: string) => keep(marked(text, [...known.current, ...mentionedIn(body)])), [body, keep]);
  const know = (one: Someone) => {
    known.current = [...known.current, one];
  };
  return { text: spoken(body), write, know };
}

/** Offers those who may read it, from the first letter after an `@`. */
export function useMention(box: Box, about: About, { write, know }: Pick<ReturnType<typeof useNames>, 'write' | 'know'>) {
  const [wanted, want] = useState<ReturnType<typeof asked>>(null);
  const [left, leave] = useState<number | null>(null);
  const [heard, hear] = useState<Heard>({});
  const keys = useRef<((event: KeyboardEvent) => boolean) | null>(null);
  const look = () => {
    const field = box.current;
    const now = field && field.selectionStart === field.selectionEnd ? asked(field.value, field.selectionEnd) : null;
    want(now);
    if (now?.from !== left) leave(null);
  };
  const take = ({ id, name }: Someone) => {
    const field = box.current;
    if (!field || !wanted) return;
    know({ id, name: called(name) });
    const made = inserted({ text: field.value, from: wanted.from, to: field.selectionEnd }, `@${called(name)} `);
    write(made.text);
    want(null);
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(made.from, made.from);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || !keys.current?.(event)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const opened = wanted && wanted.from !== left;
  const list = opened && <Suspense fallback={null}><Mentions key={wanted.from} {...about} typed={wanted.typed} {...{ keys, hear, take }} close={() => leave(wanted.from)} /></Suspense>;
  return { look, onKeyDown, list, close: () => want(null), heard: opened ? heard : {} };
}
