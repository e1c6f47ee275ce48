type Event = { id: string; requestId: string | null; subject: { id: string } | null };
export type Group<E> = { key: string; of: E[] };

/** What an import did belongs together; everything else by the thing that it happened to. */
const keyOf = ({ id, requestId, subject }: Event) => (requestId?.startsWith('imp_') ? requestId : (subject?.id ?? id));

/** Events by what they are about, what was touched last in front. */
export function grouped<E extends Event>(events: readonly E[]): Group<E>[] {
  const groups = new Map<string, E[]>();
  for (const event of events) {
    const of = groups.get(keyOf(event));
    if (of) of.push(event);
    else groups.set(keyOf(event), [event]);
  }
  return [...groups].map(([key, of]) => ({ key, of }));
}
