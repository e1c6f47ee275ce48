import { NativeSelect } from '@mantine/core';

type Props<T extends string> = { label: string; value: T; choose: (value: T) => void; of: [T, string][] };

/** One of a few, with the browser's own list: at home on every phone and for every reader. */
export function Choice<T extends string>({ label, value, choose, of }: Props<T>) {
  return (
    <NativeSelect
      label={label} value={value} onChange={(event) => choose(event.currentTarget.value as T)}
      data={of.map(([one, words]) => ({ value: one, label: words }))}
    />
  );
}
