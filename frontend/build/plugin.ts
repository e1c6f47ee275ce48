import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';
import { trusted, type Trusted } from './documents.ts';

type Call = { start: number; end: number; callee: { name?: string }; arguments: { start: number; end: number; quasis?: { value: { cooked: string } }[] }[] };
const OPERATION = /^\s*(?:query|mutation|subscription)\s+(\w+)/;

/** What the panel's sources are, without their tests. */
export function sourcesIn(folder: string) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test|\.d)\.tsx?$/.test(name)).sort();
  return names.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/**
 * Lets the built panel ask by id: every operation goes into `documents.json`, which the server reads,
 * and carries its id where it is written. The development server knows nothing of it and sends texts.
 */
export function trustedDocuments(folder: string): Plugin {
  let documents = new Map<string, Trusted>();
  return {
    name: 'trusted-documents',
    apply: 'build',
    buildStart() {
      documents = trusted(sourcesIn(folder));
    },
    transform: {
      filter: { id: /\.tsx?$/, code: 'graphql(' },
      handler(code) {
        return { code: withIds(code, [...calls(this.parse(code))], documents), map: null };
      },
    },
    generateBundle() {
      const pairs = [...documents.values()].map(({ id, text }) => [id, text] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(Object.fromEntries(pairs), null, 1) });
    },
  };
}

/** Each text without its spaces, each operation with its id. */
function withIds(code: string, found: Call[], documents: Map<string, Trusted>) {
  return found.sort((a, b) => b.start - a.start).reduce((before, call) => {
    const literal = call.arguments[0]!;
    const text = literal.quasis![0]!.value.cooked;
    const known = documents.get(OPERATION.exec(text)?.[1] ?? '');
    const short = JSON.stringify(stripIgnoredCharacters(text));
    const written = before.slice(call.start, literal.start) + short + before.slice(literal.end, call.end);
    const put = known ? `graphql.persisted(${JSON.stringify(known.id)}, ${written})` : written;
    return before.slice(0, call.start) + put + before.slice(call.end);
  }, code);
}

function* calls(node: unknown): Generator<Call> {
  if (!node || typeof node !== 'object') return;
  if ('type' in node && node.type === 'CallExpression') {
    const call = node as unknown as Call;
    if (call.callee.name === 'graphql' && call.arguments[0]?.quasis) yield call;
  }
  for (const below of Object.values(node)) yield* calls(below);
}
