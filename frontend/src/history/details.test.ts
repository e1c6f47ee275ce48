import { describe, expect, it } from 'vitest';
import { makeI18n } from '../kit/i18n';
import { learn, worded } from '../kit/words';
import { byDay, dayName } from './day';
import { details, rows } from './details';
import { nameless, type Names } from './fields';

await learn('pl');
await worded('fields', Promise.resolve());
const pl = makeI18n('pl', 'Europe/Warsaw');
const lucja = '01936255-a400-705e-836e-7f2f8d649a1e';
const names: Names = { [lucja]: 'Łucja Żółć' };
const told = (name: string, changes: unknown, known = names, actor?: string) => ({ name, changes, names: known, actor, i18n: pl });

describe('what an event says', () => {
  it('quotes the reason and names the party it waits for', () => {
    const changes = { state: ['OPEN', 'PENDING'], pending_reason: [null, 'Serwis ma część we wtorek'], pending_party: [null, 'VENDOR'] };
    expect(details(told('ticket.held', changes))).toEqual(['Na dostawcę', '„Serwis ma część we wtorek”']);
  });

  it('names the person who got the device, and the one who gave it back', () => {
    const out = { holder_id: [null, lucja], location: ['Magazyn IT', null], stage: ['IN_STOCK', 'IN_USE'] };
    expect(nameless(out, 'person')).toEqual([`per_${lucja}`]);
    expect(details(told('device.handed_over', out))).toEqual(['Otrzymuje: Łucja Żółć']);
    expect(details(told('device.handed_over', out, {}))).toEqual([]);
    const back = { holder_id: [lucja, null], location: [null, 'Magazyn IT'] };
    expect(details(told('device.taken_back', back))).toEqual(['Oddaje: Łucja Żółć', 'Miejsce: Magazyn IT']);
  });

  it('says for whom, unless it is for themselves', () => {
    const changes = { id: [null, 'x'], title: [null, 'Piec'], requester_id: [null, lucja] };
    expect(details(told('ticket.opened', changes))).toEqual(['Na rzecz: Łucja Żółć']);
    expect(details(told('ticket.opened', changes, names, lucja))).toEqual([]);
  });

  it('tells a correction with what was before', () => {
    const changes = { price_minor: [10_000, 344_600], price_currency: [null, 'PLN'], warranty_until: ['2026-03-29', null], phone: [null, '61 847 20 11'] };
    expect(details(told('device.corrected', changes))).toEqual([
      'Cena: 100,00\u00a0zł → 3446,00\u00a0zł', 'Gwarancja do: 29 mar 2026 → brak', 'Telefon: brak → 61 847 20 11',
    ]);
  });

  it('says nothing of what is new anyway, hidden or unknown', () => {
    expect(details(told('ticket.opened', { id: [null, 'x'], priority: [null, 'P4'], title: [null, 'Piec'] }))).toEqual([]);
    expect(details(told('ticket.opened', null))).toEqual([]);
    expect(details(told('device.corrected', { folded: ['a', 'b'] }))).toEqual([]);
  });

  it('tells everything to whoever wants to know exactly, each thing by its own words', () => {
    expect(rows(told('person.updated', { title: [null, 'piekarz'], language: ['PL', 'EN'], state: ['ACTIVE', 'LEFT'] }))).toEqual([
      { field: 'title', what: 'Stanowisko', before: null, after: 'piekarz' },
      { field: 'state', what: 'Stan', before: 'Pracuje', after: 'Nie pracuje' },
      { field: 'language', what: 'Język', before: 'polski', after: 'angielski' },
    ]);
    expect(rows(told('ticket.held', { state: ['OPEN', 'PENDING'] }))[0]?.after).toBe('Oczekuje');
  });
});

describe('days', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it('are called as people call them', () => {
    expect(dayName('2026-11-22T00:30:00Z', pl, now)).toBe('Dzisiaj');
    expect(dayName('2026-11-21T22:30:00Z', pl, now)).toBe('Wczoraj');
    expect(dayName('2026-11-20T22:30:00Z', pl, now)).toBe('piątek, 20 listopada 2026');
  });

  it('keep their events together, in the zone of the viewer', () => {
    const of = ['2026-11-21T23:30:00Z', '2026-11-21T22:30:00Z', '2026-11-21T09:00:00Z'];
    expect(byDay(of, (one) => one, pl).map(([, events]) => events.length)).toEqual([1, 2]);
  });
});
