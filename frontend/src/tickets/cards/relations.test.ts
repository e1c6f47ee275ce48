import { expect, it } from 'vitest';
import { asked } from './relations';

it('asks from the side that the graph knows', () => {
  expect(asked('BLOCKS', 'this', 'other')).toEqual({ ticket: 'this', kind: 'BLOCKS', other: 'other' });
  expect(asked('BLOCKED_BY', 'this', 'other')).toEqual({ ticket: 'other', kind: 'BLOCKS', other: 'this' });
  expect(asked('PART_OF', 'this', 'other')).toEqual({ ticket: 'this', parent: 'other' });
  expect(asked('HAS_PART', 'this', 'other')).toEqual({ ticket: 'other', parent: 'this' });
});
