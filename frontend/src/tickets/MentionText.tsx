import { Textarea, type TextareaProps } from '@mantine/core';
import { useRef, type RefObject } from 'react';
import type { About } from './Mentions';
import { useWords } from './useMention';

type Props = Omit<TextareaProps, 'about' | 'value' | 'ref'> & { about: About; body: string; keep: (body: string) => void; box?: RefObject<HTMLTextAreaElement | null> };

/** A field of words in which people can be mentioned. */
export function MentionText({ about, body, keep, box, onKeyDown, ...field }: Props) {
  const own = useRef<HTMLTextAreaElement>(null);
  const words = useWords(box ?? own, about, body, keep);
  return (
    <div className="mention-text">
      <Textarea {...field} {...words.field} ref={box ?? own} onKeyDown={(event) => void (words.onKeyDown(event) || onKeyDown?.(event))} />
      {words.list}
    </div>
  );
}
