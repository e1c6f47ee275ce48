import { describe, expect, it } from 'vitest';
import { askedOf, BLANK, readWritten } from './newTicket';

describe('a ticket that is not sent yet', () => {
  it('comes back as it was written, selects and all', () => {
    const written = { ...BLANK, title: 'Waga', urgency: '1' as const, device: 'dev_1' };
    expect(readWritten(JSON.stringify(written))).toEqual(written);
    expect(readWritten('{"title":"Waga"}')).toEqual({ ...BLANK, title: 'Waga' });
  });

  it('is blank when nobody can read it', () => {
    expect(readWritten('')).toBe(BLANK);
    expect(readWritten('{')).toBe(BLANK);
  });
});

describe('what the graph is asked', () => {
  const written = { ...BLANK, title: 'Waga', device: 'dev_1', requester: 'per_1', impact: '1' as const };

  it('says how bad it is only for the team', () => {
    expect(askedOf(written, 'org_1', true)).toMatchObject({ requester: 'per_1', impact: 1, urgency: 2, source: 'PHONE' });
    expect(askedOf(written, 'org_1', false)).not.toHaveProperty('impact');
  });

  it('names nobody when one asks for oneself', () => {
    expect(askedOf({ ...written, requester: null, device: null }, 'org_1', false)).toEqual({ client: 'org_1', kind: 'INCIDENT', title: 'Waga', body: '', devices: [] });
  });
});
