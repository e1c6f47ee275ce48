import { describe, expect, it } from 'vitest';
import { chosenOf } from './catalogue';
import type { Outline } from './outline';

const outline = (subject: Outline['subject']): Outline => ({ subject, target: null, phases: [], steps: [] });
const one = (id: string, namePl: string, kind: string, subject: Outline['subject'], from?: string) => ({
  id, namePl, nameEn: id, summaryPl: '', summaryEn: '', kind, outline: outline(subject), adaptedFrom: from ? { id: from } : null,
});
const ALL = [
  one('office', 'Nowa osoba w biurze', 'ONBOARDING', 'PERSON'), one('bakery', 'Nowa osoba w piekarni', 'ONBOARDING', 'PERSON', 'office'),
  one('repair', 'Naprawa sprzętu', 'DEVICE_SERVICE', 'DEVICE'), one('move', 'Przeprowadzka', 'CUSTOM', 'NOTHING'),
];
const found = (search: Parameters<typeof chosenOf>[2], own = false) => chosenOf(ALL, (of) => of.outline, search, own).map(({ id }) => id);

describe('the catalogue', () => {
  it('finds by words, without their diacritics', () => {
    expect(found({ q: 'SPRZETU napr' })).toEqual(['repair']);
    expect(found({ q: 'jednorożec' })).toEqual([]);
  });

  it('shows a client their own copy in place of what it was copied from', () => {
    expect(found({ kind: 'ONBOARDING' }, true)).toEqual(['bakery']);
    expect(found({ kind: 'ONBOARDING' })).toEqual(['office', 'bakery']);
  });

  it('offers a person what is about people, and a device what is about devices', () => {
    expect(found({ person: 'per_1' })).toEqual(['office', 'bakery']);
    expect(found({ device: 'dev_1' })).toEqual(['repair']);
  });
});
