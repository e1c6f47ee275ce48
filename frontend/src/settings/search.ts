export const TABS = ['profile', 'notices', 'replies', 'password', 'sessions', 'tokens'] as const;
export type Tab = (typeof TABS)[number];

/** Which part of the settings the address means. */
export const settingsSearch = ({ tab }: Record<string, unknown>): { tab?: Tab | undefined } => ({ tab: TABS.find((one) => one === tab) });
