import './mentions.css';
import { lazy, Suspense, useCallback, useRef, useState, type ChangeEvent, type KeyboardEvent, type RefObject } from 'react';
import { spoken } from '../kit/markdown/mention';
import { worded } from '../kit/words';
import type { About, Heard } from './Mentions';
import { asked, called, mentionedIn, rewritten, type Someone } from './mentions';
import { inserted } from './writing';

const Mentions = lazy(() => worded('ticket', import('./Mentions')));

type Box = RefObject<HTMLTextAreaElement | null>;

/** A text whose writer sees names, while it is kept with the ids of those who are mentioned. */
function useNames(body: string, keep: (body: string) => void) {
  const known = useRef<Someone[]>([]);
  const write = useCallback((text: string, caret?: number) => keep(rewritten(body, text, [...mentionedIn(body), ...known.current], caret)), [body, keep]);
  const know = (one: Someone) => {
    known.current = [...known.current, one];
  };
  return { text: spoken(body), write, know };
}

/** A text that is being written, with those who may read it offered from the first letter after an `@`. */
export function useWords(box: Box, about: About, body: string, keep: (body: string) => void) {
  const { text, write, know } = useNames(body, keep);
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
    write(made.text, made.from);
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
  const list = opened && <Suspense fallback={null}><Mentions key={wanted.from} about={about} typed={wanted.typed} {...{ keys, hear, take }} close={() => leave(wanted.from)} /></Suspense>;
  const field = {
    'aria-autocomplete': 'list' as const,
    // A dialog around it does not take Escape for its own.
    'data-mantine-stop-propagation': !!(opened && heard['aria-controls']),
    ...(opened ? heard : {}),
    value: text,
    onSelect: look,
    onBlur: () => want(null),
    onChange: ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) => {
      write(currentTarget.value, currentTarget.selectionEnd);
      look();
    },
  };
  return { write, onKeyDown, list, field };
}
