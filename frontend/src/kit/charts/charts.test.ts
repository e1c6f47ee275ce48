import { describe, expect, it } from 'vitest';
import { moved } from './cursor';
import { known, runs, sum } from './gaps';
import { quarterOf, quartersOf, quartersSince } from './quarters';
import { scale, spacing, ticks } from './scale';

describe('ticks', () => {
  it('are round and hold all values', () => {
    expect(ticks([0, 87])).toEqual([0, 25, 50, 75, 100]);
    expect(ticks([2.1, 7.4])).toEqual([2, 4, 6, 8]);
    expect(ticks([0, 1_284_000])).toEqual([0, 500_000, 1_000_000, 1_500_000]);
  });

  it('go below zero', () => {
    expect(ticks([-12, 8])).toEqual([-15, -10, -5, 0, 5, 10]);
    expect(ticks([-30, -10])).toEqual([-30, -25, -20, -15, -10]);
  });

  it('are exact for what is tiny', () => {
    expect(ticks([0, 0.3])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticks([1e-9, 4e-9])).toEqual([1e-9, 2e-9, 3e-9, 4e-9]);
  });

  it('give equal values room', () => {
    expect(ticks([5, 5])).toEqual([4, 6]);
    expect(ticks([0])).toEqual([0, 1]);
    expect(ticks([-3])).toEqual([-3, -2]);
    expect(ticks([0.5, 0.5])).toEqual([0.4, 0.6]);
  });

  it('count whole things by whole numbers', () => {
    expect(ticks([0, 1])).toEqual([0, 1]);
    expect(ticks([0, 10])).toEqual([0, 5, 10]);
    expect(ticks([0, 7.5])).toEqual([0, 2, 4, 6, 8]);
  });

  it('exist when there is nothing to show', () => {
    expect(ticks([])).toEqual([0, 1]);
    expect(ticks([NaN, Infinity])).toEqual([0, 1]);
  });

  it.each([[[3, 9999]], [[-0.02, 0.07]], [[99, 101]], [[1e12, 1e12 + 5]]])('hold the first and the last of %j', (values) => {
    const marks = ticks(values);
    expect(marks[0]).toBeLessThanOrEqual(values[0]!);
    expect(marks[marks.length - 1]).toBeGreaterThanOrEqual(values[1]!);
    expect(marks.length).toBeLessThan(9);
  });
});

describe('a scale', () => {
  it('puts the least at the bottom and the most at the top', () => {
    const { at } = scale([0, 100], 200, 0);
    expect([0, 50, 100].map(at)).toEqual([200, 100, 0]);
  });

  it('has ticks that are round in a unit', () => {
    expect(scale([7560, 18_360], 200, 0, 3600).ticks).toEqual([2, 3, 4, 5, 6].map((hours) => hours * 3600));
  });

  it('leaves out labels that would collide', () => {
    expect(spacing(26, 300, 60)).toBe(6);
    expect(spacing(4, 300, 60)).toBe(1);
    expect(spacing(0, 0, 60)).toBe(1);
  });
});

describe('gaps', () => {
  it('break a line and are never zeros', () => {
    expect(runs([1, 2, null, 3, null, null, 0])).toEqual([[0, 1], [3], [6]]);
    expect(runs([null, null])).toEqual([]);
  });

  it('stay out of a sum, which is unknown when nothing is known', () => {
    expect(sum([1, null, 2])).toBe(3);
    expect(sum([null, null])).toBeNull();
    expect(known([0, null])).toEqual([0]);
  });
});

describe('the cursor', () => {
  it('goes from point to point and stops at the ends', () => {
    expect(moved(null, 'ArrowRight', 3)).toBe(0);
    expect(moved(null, 'ArrowLeft', 3)).toBe(2);
    expect(moved(2, 'ArrowRight', 3)).toBe(2);
    expect(moved(0, 'ArrowLeft', 3)).toBe(0);
    expect([moved(1, 'Home', 3), moved(1, 'End', 3)]).toEqual([0, 2]);
  });

  it('leaves by Escape, and leaves other keys to the page', () => {
    expect(moved(1, 'Escape', 3)).toBeNull();
    expect(moved(null, 'Escape', 3)).toBeUndefined();
    expect(moved(1, 'Tab', 3)).toBeUndefined();
    expect(moved(null, 'ArrowRight', 0)).toBeUndefined();
  });
});

describe('quarters', () => {
  it('are found for a day', () => {
    expect(quarterOf('2026-03-31')).toEqual({ year: 2026, quarter: 1 });
    expect(quarterOf('2026-04-01')).toEqual({ year: 2026, quarter: 2 });
    expect(quartersOf(2026, 2)).toHaveLength(8);
  });

  it('place today within the strip', () => {
    expect(quartersSince(2026, '2026-01-01')).toBe(0);
    expect(quartersSince(2026, '2027-04-01')).toBe(5);
    expect(quartersSince(2026, '2026-11-15')).toBeCloseTo(3.49, 1);
  });
});
