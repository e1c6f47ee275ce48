import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';

/** One of what can be chosen: its name, what tells it from its namesakes, and its face. */
export type Option = { id: string; name: string; second?: string | undefined; face?: ReactNode };

/** What the graph said to the words asked last. */
export type Found = { options: Option[]; more: boolean; busy: boolean; failed: boolean; retry: () => void };

/** How every picker is asked for: what it is called, what is chosen, and what to do with a choice. */
export type Pick = {
  label: string;
  description?: string;
  placeholder?: string;
  required?: boolean;
  error?: ReactNode;
  /** Has the focus when the dialog around it opens. */
  autofocus?: boolean;
  chosen: string | null;
  choose: (id: string | null) => void;
};

const PAUSE = 200;

/** What somebody is typing, when to ask the graph about it, and whom they picked last. */
export function useSearching() {
  const [typed, type] = useState<string | null>(null);
  const [wanted, want] = useState(false);
  const [picked, keep] = useState<Option | null>(null);
  const words = typed?.trim() ?? '';
  const [asked] = useDebouncedValue(words, PAUSE);
  return { typed, type, asked, waiting: words !== asked, wanted, want, picked, keep };
}
