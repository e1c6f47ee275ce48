import { useMemo, useState } from 'react';
import type { Column } from './declaration';

const PREFIX = 'tandem.columns.';
type Choice = Record<string, boolean>;

function stored(name: string): Choice {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? '{}') as Choice; // written below
  } catch {
    return {};
  }
}

/** Columns that are shown, by what was chosen in this browser; one that is new since then stands as declared. */
export function shownColumns<Row, Field extends string>(columns: Column<Row, Field>[], choice: Choice) {
  return columns.filter((one) => !one.optional || (choice[one.key] ?? one.optional !== 'hidden'));
}

/** The columns of that list, as chosen, and the way to choose others. */
export function useColumns<Row, Field extends string>(name: string, columns: Column<Row, Field>[]) {
  const [choice, set] = useState(() => stored(name));
  const shown = useMemo(() => shownColumns(columns, choice), [columns, choice]);
  const toggle = (key: string) => {
    const next = { ...choice, [key]: !shown.some((one) => one.key === key) };
    localStorage.setItem(PREFIX + name, JSON.stringify(next));
    set(next);
  };
  return { shown, toggle };
}
