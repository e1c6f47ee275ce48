import { expect, test } from 'vitest';
import { opened } from './visit';

const MORNING = Date.parse('2026-06-12T07:00:00Z');
const kept = { seen: 'a', since: '2026-06-10T14:00:00.000Z', latest: 'b', at: '2026-06-11T14:00:00.000Z' };

test('nothing was seen before the first visit', () => {
  expect(opened(null, MORNING)).toEqual({ seen: null, since: null, latest: null, at: '2026-06-12T07:00:00.000Z' });
});

test('a new visit begins where the last one ended', () => {
  expect(opened(kept, MORNING)).toMatchObject({ seen: 'b', since: kept.at });
});

test('a page that is opened again within the visit shows the same', () => {
  const minutesLater = Date.parse(kept.at) + 10 * 60_000;
  expect(opened(kept, minutesLater)).toMatchObject({ seen: 'a', since: kept.since, latest: 'b' });
});
