import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { embedded } from './client';

it('every type without an id lives inside what holds it', () => {
  const schema = buildSchema(readFileSync('../schema/graph.graphql', 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(type.name));
  const without = types.filter((type) => isObjectType(type) && !type.getFields().id).map(({ name }) => name);
  expect(without.filter((name) => !(name in embedded))).toEqual([]);
});
