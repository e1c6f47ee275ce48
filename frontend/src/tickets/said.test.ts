import { expect, it } from 'vitest';
import { joined } from './said';

const said = (...ids: string[]) => ({ pageInfo: { hasPreviousPage: true, startCursor: ids[0]! }, nodes: ids.map((id) => ({ id })) });
const ids = (one: ReturnType<typeof said>) => one.nodes.map(({ id }) => id);

it('keeps what was there when newer words push it out', () => {
  const both = joined(said('a', 'b', 'c'), said('b', 'c', 'd'));
  expect(both.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(both.pageInfo.startCursor).toBe('a');
});

it('begins anew when so much was said that something would be missing between', () => {
  expect(ids(joined(said('a', 'b'), said('x', 'y')) as ReturnType<typeof said>)).toEqual(['x', 'y']);
  expect(joined(said('x'), said('x', 'y')).nodes).toHaveLength(2);
});
