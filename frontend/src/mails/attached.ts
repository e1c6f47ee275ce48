/** What came with a mail; `unfit` says why it did not become a file. */
export type Attached = { name: string; size: number; unfit?: 'EMPTY' | 'PROGRAM' | 'TOO_LARGE' | 'TOO_MANY' };

/** What the graph says of it, which it keeps as JSON. */
export const attachedOf = (json: unknown) => (Array.isArray(json) ? (json as Attached[]) : []);
