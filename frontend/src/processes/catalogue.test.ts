import { describe, expect, it } from 'vitest';
import { chosenOf, wantedOf } from './catalogue';
import type { About } from './outline';

const one = (id: string, subject?: About['subject']) => ({ id, about: subject && { subject, target: null, steps: { CLIENT: 1, ENTERPRISE: 1 } } });
const ALL = [one('office', 'PERSON'), one('bakery', 'PERSON'), one('repair', 'DEVICE'), one('move', 'NOTHING'), one('old')];
const found = (search: Parameters<typeof chosenOf>[2], ...adapted: string[]) => chosenOf(ALL, ({ about }) => about, search, new Set(adapted)).map(({ id }) => id);

describe('the catalogue', () => {
  it('asks for every word, in any order, and for the kind', () => {
    expect(wantedOf({ q: ' sprzętu  napr', kind: 'REQUEST' })).toEqual({ kind: { eq: 'REQUEST' }, and: [{ search: 'sprzętu' }, { search: 'napr' }] });
    expect(wantedOf({ q: ' ' })).toEqual({});
  });

  it('shows a client their own copy in place of what it was copied from', () => {
    expect(found({}, 'office')).toEqual(['bakery', 'repair', 'move', 'old']);
  });

  it('offers a person what is about people, a device what is about devices, and both what does not tell', () => {
    expect(found({ person: 'per_1' })).toEqual(['office', 'bakery', 'old']);
    expect(found({ device: 'dev_1' })).toEqual(['repair', 'old']);
  });
});
