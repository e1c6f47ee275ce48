import { listSearch, type ListSearch } from '../kit/list/address';

type ImportsSearch = ListSearch<{ client: null }> & { checked?: string | undefined };
const list = listSearch({ client: null });
const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** What the address of the list of imports says; `checked` shows those too that only showed what they would do. */
export const importsSearch = (written: Record<string, unknown>): ImportsSearch => ({ ...list(written), checked: text(written.checked) });

export const KINDS = ['DEVICES', 'PERSONS', 'MODELS', 'ACCESSES', 'COSTS'] as const;
export type Kind = (typeof KINDS)[number];
export type NewImport = {
  client?: string | undefined;
  upload?: string | undefined;
  kind?: Kind | undefined;
  /** Columns by their headers, and what each is taken for: `Nr kadrowy=serial`, or `Uwagi=` when it is left out. */
  columns?: string[] | undefined;
  forget?: string | undefined;
  plan?: string | undefined;
};

/** One choice stands in an address as a text, several as a list. */
function choices(written: unknown) {
  const all = [written].flat().filter((one) => typeof one === 'string' && one.includes('=')) as string[];
  return all.length ? all : undefined;
}

/** Whose the file is, the file that was sent, what is said of it, and the import that showed what it would do. */
export const newImportSearch = ({ client, upload, kind, columns, forget, plan }: Record<string, unknown>): NewImport => ({
  client: text(client), upload: text(upload), plan: text(plan), forget: text(forget),
  kind: KINDS.find((one) => one === kind),
  columns: choices(columns),
});

const parted = (choice: string) => [choice.slice(0, choice.lastIndexOf('=')), choice.slice(choice.lastIndexOf('=') + 1)] as const;

/** The choices with one more; no field is told by two columns. */
export const chosen = (before: string[] | undefined, header: string, field: string) => [
  ...(before ?? []).filter((choice) => {
    const [name, taken] = parted(choice);
    return name !== header && (!taken || taken !== field);
  }),
  `${header}=${field}`,
];

/** The same as the server is told. */
export const saidOf = ({ kind, columns, forget }: NewImport) => ({
  ...(kind && { kind }),
  ...(forget && { forget: true }),
  columns: (columns ?? []).map(parted).map(([header, field]) => ({ header, ...(field && { field }) })),
});
