/** Plain addresses that people can read: `?state=NEW&state=OPEN`. */
export function parseSearch(written: string) {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(written)) {
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

/** The same way back. */
export function stringifySearch(search: Record<string, unknown>) {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    [value].flat().filter((one) => one !== undefined && one !== '').map((one) => [name, String(one)]),
  );
  const written = new URLSearchParams(pairs).toString();
  return written ? `?${written}` : '';
}
