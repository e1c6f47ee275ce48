import { describe, expect, it } from 'vitest';
import { addressOf, listSearch, orderOf, queryOf, toggled, turned } from './address';
import { cleared, filterOf, graphOrder, narrowed } from './choice';
import { shownColumns } from './columns';
import { facet, type Column } from './declaration';
import { makeSelection } from './selection';
import { shows } from './Views';

const STATES = ['NEW', 'OPEN', 'CLOSED'] as const;
const read = listSearch({ state: STATES, client: null });
type Filter = { search?: string; state?: { in: string[] }; client?: { id: { in: string[] } } };
const facets = [
  facet({ key: 'state', label: 'State', values: STATES, say: String, where: (states): Filter => ({ state: { in: states } }) }),
  facet({ key: 'client', label: 'Client', values: [] as string[], say: String, where: (ids): Filter => ({ client: { id: { in: ids } } }) }),
];
const find = (words: string): Filter => ({ search: words });
const columns: Column<{ id: string }, 'TAG' | 'UPDATED_AT'>[] = [
  { key: 'tag', title: 'Tag', cell: () => null, order: 'TAG' },
  { key: 'updated', title: 'Updated', cell: () => null, order: 'UPDATED_AT', optional: true },
  { key: 'price', title: 'Price', cell: () => null, optional: 'hidden' },
];

describe('the address of a list', () => {
  it('leaves out what makes no sense', () => {
    expect(read({ q: ' ', state: ['OPEN', 'LOST'], client: 'cli_1', order: 7 })).toEqual({ q: undefined, state: ['OPEN'], client: ['cli_1'], order: undefined });
  });

  it('becomes a filter of what is chosen, and only of that', () => {
    expect(filterOf(read({ q: 'waga', state: ['NEW', 'OPEN'] }), facets, find)).toEqual({ search: 'waga', state: { in: ['NEW', 'OPEN'] } });
    expect(filterOf(read({}), facets, find)).toEqual({});
  });

  it('keeps a value that nobody has named yet', () => {
    expect(filterOf(read({ client: ['cli_1'] }), facets, find)).toEqual({ client: { id: { in: ['cli_1'] } } });
  });

  it('takes a value in and out, and forgets a facet without values', () => {
    expect(toggled({}, 'state', 'NEW')).toEqual({ state: ['NEW'] });
    expect(toggled({ state: ['NEW', 'OPEN'] }, 'state', 'NEW')).toEqual({ state: ['OPEN'] });
    expect(toggled({ state: ['NEW'] }, 'state', 'NEW')).toEqual({ state: undefined });
    expect(toggled({ turn: ['IT'] }, 'turn', 'CLIENT', true)).toEqual({ turn: ['CLIENT'] });
  });

  it('is narrowed until it is cleared', () => {
    const address = read({ state: 'NEW', order: 'tag' });
    expect(narrowed(address, facets)).toBe(true);
    expect(narrowed({ ...address, ...cleared(facets) }, facets)).toBe(false);
    expect({ ...address, ...cleared(facets) }.order).toBe('tag');
  });
});

describe('a view', () => {
  it('is kept as what stands in the address, and comes back as it was', () => {
    const address = { q: 'waga i etykiety', state: ['NEW', 'OPEN'], order: '-tag', client: undefined };
    expect(queryOf(address)).toBe('q=waga+i+etykiety&state=NEW&state=OPEN&order=-tag');
    expect(addressOf(queryOf(address))).toEqual({ q: 'waga i etykiety', state: ['NEW', 'OPEN'], order: '-tag' });
  });

  it('is shown when the same is chosen, in whatever order', () => {
    const address = read({ state: ['OPEN', 'NEW'], order: '-tag' });
    expect(shows(address, { state: ['OPEN', 'NEW'] })).toBe(true);
    expect(shows(address, { state: ['NEW'] })).toBe(false);
    expect(shows(address, {})).toBe(false);
    expect(shows({ ...address, q: 'waga' }, { state: ['NEW', 'OPEN'] })).toBe(false);
  });
});

describe('the order of a list', () => {
  it('turns round when the same heading is pressed again', () => {
    expect(turned(orderOf('-updated'), 'tag')).toBe('tag');
    expect(turned(orderOf('tag'), 'tag')).toBe('-tag');
    expect(turned(orderOf('-tag'), 'tag')).toBe('tag');
  });

  it('is the usual one when the address names no column that has an order', () => {
    expect(graphOrder({ order: 'price' }, columns, '-updated').orderBy).toEqual({ field: 'UPDATED_AT', direction: 'DESC' });
    expect(graphOrder({ order: 'tag' }, columns, '-updated').orderBy).toEqual({ field: 'TAG', direction: 'ASC' });
  });
});

describe('the columns of a list', () => {
  it('are as declared until others are chosen, and those without a choice always stay', () => {
    const keys = (choice: Record<string, boolean>) => shownColumns(columns, choice).map((one) => one.key);
    expect(keys({})).toEqual(['tag', 'updated']);
    expect(keys({ updated: false, price: true, tag: false })).toEqual(['tag', 'price']);
  });
});

describe('the selection', () => {
  it('takes all that is shown, and none of it when all is taken', () => {
    const selection = makeSelection<{ id: string }>();
    const hide = selection.show('1', [{ id: 'a' }]);
    selection.show('2', [{ id: 'b' }]);
    selection.toggleAll();
    expect([...selection.get().keys()]).toEqual(['a', 'b']);
    selection.toggleAll();
    expect(selection.get().size).toBe(0);
    hide();
    selection.toggleAll();
    expect([...selection.get().keys()]).toEqual(['b']);
  });

  it('keeps those that were refused, and no others', () => {
    const selection = makeSelection<{ id: string }>();
    selection.toggle({ id: 'a' });
    selection.only([{ id: 'b' }]);
    expect([...selection.get().keys()]).toEqual(['b']);
  });

  it('is heard of by those who listen, and the same until it changes', () => {
    const selection = makeSelection<{ id: string }>();
    let heard = 0;
    selection.subscribe(() => heard++);
    selection.toggle({ id: 'a' });
    expect(selection.clear()).toBe(true);
    expect(selection.clear()).toBe(false);
    expect(heard).toBe(2);
  });
});
