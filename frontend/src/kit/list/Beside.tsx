import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useCursor, type Cursor } from './cursor';

const PAUSE = 120;

/** What is shown beside a list of the row with the cursor, once the cursor rests there. */
export function Beside({ cursor, show }: { cursor: Cursor; show: (id: string | null) => ReactNode }) {
  const id = useCursor(cursor);
  const [rested] = useDebouncedValue(id, PAUSE);
  return <div className="list-beside">{show(id && rested)}</div>;
}
