import { describe, expect, it } from 'vitest';
import { makeI18n } from '../kit/i18n';
import { details, peopleIn } from './details';

const pl = makeI18n('pl', 'Europe/Warsaw');
const lucja = '01936255-a400-705e-836e-7f2f8d649a1e';

describe('what an event says', () => {
  it('quotes the reason and names the party it waits for', () => {
    const changes = { state: ['OPEN', 'PENDING'], pending_reason: [null, 'Serwis ma część we wtorek'], pending_party: [null, 'VENDOR'] };
    expect(details(changes, {}, pl)).toEqual(['Na dostawcę', '„Serwis ma część we wtorek”']);
  });

  it('names the person who got the device', () => {
    const changes = { holder_id: [null, lucja], location: ['Magazyn IT', null] };
    expect(peopleIn(changes)).toEqual([`per_${lucja}`]);
    expect(details(changes, { [lucja]: 'Łucja Żółć' }, pl)).toEqual(['Łucja Żółć']);
    expect(details(changes, {}, pl)).toEqual([]);
  });

  it('says nothing of what is new anyway, hidden or unknown', () => {
    expect(details({ priority: [null, 'P4'], title: [null, 'Piec'] }, {}, pl)).toEqual([]);
    expect(details(null, {}, pl)).toEqual([]);
    expect(details({ id: [null, lucja] }, {}, pl)).toEqual([]);
  });
});
