/** Where a key takes the cursor among `count` points; undefined when the key is not ours. */
export function moved(at: number | null, key: string, count: number): number | null | undefined {
  if (!count) return undefined;
  const last = count - 1;
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === null ? 0 : Math.min(at + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === null ? last : Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'Escape' && at !== null) return null;
  return undefined;
}
