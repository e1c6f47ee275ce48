// @vitest-environment node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { unshown } from './shown.ts';

const config = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, resolve('.'));
const src = resolve('src');

it('nothing is fetched that is not shown', { timeout: 300_000 }, () => {
  const files = config.fileNames.filter((name) => name.startsWith(src) && !name.includes('.test.'));
  expect(unshown(files, config.options, src, buildSchema(readFileSync('../schema/graph.graphql', 'utf8')))).toEqual([]);
});
