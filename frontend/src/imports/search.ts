import { listSearch, type ListSearch } from '../kit/list/address';

type ImportsSearch = ListSearch<{ client: null }> & { checked?: string | undefined };
const list = listSearch({ client: null });
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What the address of the list of imports says; `checked` shows those too that only showed what they would do. */
export const importsSearch = (written: Record<string, unknown>): ImportsSearch => ({ ...list(written), checked: text(written.checked) });

/** Whose the file is, the file that was sent, and the import that showed what it would do. */
export const newImportSearch = ({ client, upload, plan }: Record<string, unknown>): { client?: string | undefined; upload?: string | undefined; plan?: string | undefined } => ({
  client: text(client), upload: text(upload), plan: text(plan),
});
