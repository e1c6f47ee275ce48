// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import ts from 'typescript';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unshown } from './shown.ts';

const SCHEMA = buildSchema(`
  type Query { ticket: Ticket } type Mutation { done: Payload } type Payload { ticket: Ticket }
  type Ticket { id: ID title: String note: String by: Person } type Person { id: ID name: String email: String }
`);
const HEAD = 'declare function graphql(text: string): void;\n';
const TICKET = HEAD + `
  graphql(\`fragment Row on Ticket { id title note by { id name email } }\`);
  export type Row = { id: string; title: string; note: string; by: { id: string; name: string; email: string } | null };
`;
let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'shown-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function found(files: Record<string, string>) {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const options = { strict: true, noLib: true, moduleResolution: ts.ModuleResolutionKind.Bundler, module: ts.ModuleKind.ESNext };
  return unshown(paths, options, folder, SCHEMA);
}

it('a field that nobody reads is found', () => {
  expect(found({ 'row.ts': `${TICKET} export const say = (row: Row) => row.title + row.by?.name;` })).toEqual([
    'row.ts: Row.note', 'row.ts: Row.by.email',
  ]);
});

it('what is taken apart is read, and so is what is handed to a neighbour', () => {
  const row = `${TICKET} import { mail } from './mail'; export const say = ({ title, note, by }: Row) => title + note + by!.name + mail(by!);`;
  const mail = 'export const mail = (person: { email: string }) => person.email;';
  expect(found({ 'row.ts': row, 'mail.ts': mail })).toEqual([]);
});

it('what is read by a name of several is read', () => {
  const row = `${TICKET} export const say = (row: Row, of: 'title' | 'note') => row[of] + row.by!.name + row.by!.email;`;
  expect(found({ 'row.ts': row })).toEqual([]);
});

it('what is spread is read as far as it is wanted', () => {
  const row = `${TICKET} const key = (of: { note: string; code: string }) => of.note; export const say = (row: Row) => key({ ...row, code: 'A' }) + row.by!.name + row.by!.email;`;
  expect(found({ 'row.ts': row })).toEqual(['row.ts: Row.title']);
});

it('a field of the same name of another thing is no excuse', () => {
  const row = `${TICKET} export const say = ({ title, by }: Row, device: { tag: string; note: string }) => title + device.note + by!.name + by!.email;`;
  expect(found({ 'row.ts': row })).toEqual(['row.ts: Row.note']);
});

it('neither is one that is read where the thing never comes', () => {
  const row = `${TICKET} export const say = ({ title, note, by }: Row) => title + note + by!.name;`;
  const mail = 'export const mail = (person: { email: string }) => person.email;';
  expect(found({ 'row.ts': row, 'mail.ts': mail })).toEqual(['row.ts: Row.by.email']);
});

it('the answer of a command keeps up to date what is shown elsewhere', () => {
  const now = HEAD + 'graphql(`fragment Now on Ticket { id title note }`); graphql(`mutation Do { done { ticket { ...Now } } }`);';
  const page = HEAD + 'graphql(`query Page { ticket { id title } }`); export const say = (page: { ticket: { id: string; title: string } }) => page.ticket.title;';
  expect(found({ 'now.ts': now, 'page.ts': page })).toEqual(['now.ts: Now.note']);
});
