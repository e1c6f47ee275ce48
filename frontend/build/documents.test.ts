import { createHash } from 'node:crypto';
import { parse, print, visit } from 'graphql';
import { formatDocument } from 'urql';
import { describe, expect, it } from 'vitest';
import { trusted } from './documents.ts';
import { sourcesIn } from './plugin.ts';

const written = (...texts: string[]) => texts.map((text, i) => ({ file: `${i}.ts`, text: `export const X = graphql(\`${text}\`);` }));
const text = (...texts: string[]) => [...trusted(written(...texts)).values()][0]!.text;

describe('a trusted document', () => {
  it('holds the fragments that it spreads, also those which they spread', () => {
    const asked = text('query A { ticket { id ...Row } }', 'fragment Row on Ticket { id by { ...Face } }', 'fragment Face on Person { name }', 'fragment Other on Person { id }');
    expect([...asked.matchAll(/^(query|fragment) (\w+)/gm)].map((found) => found[2])).toEqual(['A', 'Face', 'Row']);
  });

  it('asks for types where the cache does', () => {
    const asked = 'query A { ticket(id: 1) { id ... on Ticket { by { name } } } }';
    expect(text(asked)).toBe(print(formatDocument(parse(asked))));
  });

  it('is known by the fingerprint of its text', () => {
    const [[name, { id, text: asked }]] = [...trusted(written('query A { viewer { id } }'))] as [[string, { id: string; text: string }]];
    expect([name, id]).toEqual(['A', `sha256:${createHash('sha256').update(asked).digest('hex')}`]);
  });

  it('says nothing that only the compiler should hear', () => {
    expect(text('query A { viewer { ...Row @_unmask } }', 'fragment Row on Person @_unmask { id }')).not.toContain('@');
  });
});

describe('a build', () => {
  it('fails when two operations share a name', () => {
    expect(() => trusted(written('query A { a }', 'query A { b }'))).toThrow('Two operations are named A, in 0.ts and in 1.ts');
  });

  it('fails when two fragments share a name', () => {
    expect(() => trusted(written('fragment A on Query { a }', 'fragment A on Query { b }'))).toThrow('Two fragments are named A');
  });

  it('fails when a fragment is missing', () => {
    expect(() => trusted(written('query A { ...Row }'))).toThrow('0.ts spreads the fragment Row, which is written nowhere');
  });

  it('fails when an operation has no name', () => {
    expect(() => trusted(written('{ viewer { id } }'))).toThrow('0.ts has no name');
  });

  it('finds every operation of the panel', () => {
    const all = [...trusted(sourcesIn('src')).values()];
    let spreads = 0;
    for (const one of all) visit(parse(one.text), { FragmentSpread: () => void spreads++ });
    expect(all.length).toBeGreaterThan(15);
    expect(spreads).toBeGreaterThan(15);
  });
});
