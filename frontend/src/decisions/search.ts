/** Which decisions are looked at; those that wait for the viewer unless it says otherwise. */
export const TABS = ['mine', 'open', 'done'] as const;
export type Tab = (typeof TABS)[number];

export const decisionsSearch = (search: Record<string, unknown>): { tab?: Tab | undefined } => ({
  tab: TABS.find((one) => one === search.tab && one !== 'mine'),
});

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What a new question is about, and which decision it is to replace. */
export const newDecisionSearch = (search: Record<string, unknown>): { about?: string | undefined; client?: string | undefined; replaces?: string | undefined } => ({
  about: text(search.about), client: text(search.client), replaces: text(search.replaces),
});
