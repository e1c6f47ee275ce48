import { describe, expect, it } from 'vitest';
import { lifeOf } from './life';
import { minorOf, writtenPrice } from './price';
import { look, possible } from './verbs';

const NOTHING = {
  correct: false, dispose: false, find: false, handOver: false, label: false, receive: false, release: false, reportLost: false, requestReturn: false,
  reserve: false, retire: false, sendToRepair: false, takeBack: false, takeFromRepair: false,
};
const whens = (...of: Parameters<typeof lifeOf>) => lifeOf(...of).map(({ when }) => when).join(' ');

describe('a price', () => {
  it('is read as people write it', () => {
    expect(['5499', '5 499,00', '5\u00a0499,5', '0.09'].map((written) => minorOf(written, 'PLN'))).toEqual([549_900, 549_900, 549_950, 9]);
    expect(minorOf('500', 'JPY')).toBe(500);
  });

  it('is not guessed', () => {
    expect(['', 'dużo', '-5', '1,234', '1.000,00', '12345678901'].map((written) => minorOf(written, 'PLN'))).toEqual([null, null, null, null, null, null]);
  });

  it('is written back as it was', () => {
    expect([549_900, 549_950, 9].map((minor) => writtenPrice(minor, 'PLN'))).toEqual(['5499', '5499,50', '0,09']);
  });
});

describe('the life of a device', () => {
  it('tells what was, what is and what is ahead', () => {
    expect(whens('ORDERED', false)).toBe('now ahead ahead ahead ahead');
    expect(whens('IN_STOCK', false)).toBe('was now ahead ahead ahead');
    expect(whens('IN_USE', true)).toBe('was was now ahead ahead');
  });

  it('does not pretend that a retired device was repaired, or used', () => {
    expect(whens('RETIRED', true)).toBe('was was was ahead now');
    expect(whens('RETIRED', false)).toBe('was was ahead ahead now');
  });

  it('says the stage itself where it has its own name', () => {
    expect(lifeOf('LOST', true)[3]).toEqual({ stage: 'LOST', when: 'now' });
  });
});

describe('verbs', () => {
  it('come in the order of likelihood', () => {
    const can = { ...NOTHING, retire: true, reportLost: true, handOver: true, sendToRepair: true, correct: true };
    expect(possible(can)).toEqual(['handOver', 'sendToRepair', 'reportLost', 'retire']);
    expect(possible(NOTHING)).toEqual([]);
  });

  it('have one primary, which is never a rare one', () => {
    expect(['handOver', 'sendToRepair', 'retire'].map((verb, i) => look(verb as 'handOver', i))).toEqual(['filled', 'default', 'subtle']);
    expect(look('reportLost', 0)).toBe('subtle');
  });
});
