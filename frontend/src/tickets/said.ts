import { useState } from 'react';

type Said<Node extends { id: string }> = { pageInfo: { hasPreviousPage: boolean; startCursor: string | null }; nodes: readonly Node[] };

/** What was said before and what is said now, as one: nothing that somebody is reading is taken away when newer words come. */
export function joined<Node extends { id: string }>(before: Said<Node>, now: Said<Node>): Said<Node> {
  const here = new Set(now.nodes.map((one) => one.id));
  const older = before.nodes.filter((one) => !here.has(one.id));
  const meets = older.length < before.nodes.length;
  return meets ? { pageInfo: before.pageInfo, nodes: [...older, ...now.nodes] } : now;
}

/** The end of a conversation as it was when it was opened, and everything since. */
export function useSaid<Node extends { id: string }>(now: Said<Node>) {
  const [kept, keep] = useState({ of: now, said: now });
  if (kept.of === now) return kept.said;
  const said = joined(kept.said, now);
  keep({ of: now, said });
  return said;
}
