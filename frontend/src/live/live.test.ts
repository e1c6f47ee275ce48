import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caughtUp, MOST, type Batch, type Change, type News, type Since } from './changes';
import { ours, theirs } from './own';
import { pause } from './pace';
import type { Stream } from './stream';
import { touched } from './touched';
import { watching } from './watching';

const change = (id: string, requestId: string | null = null): Change => ({ requestId, subject: { __typename: 'Ticket', id } });

/** A history of so many events, told two at a time. */
const history = (length: number): Since => async (after) => {
  const start = after === null ? length : Number(after);
  const end = Math.min(start + 2, length);
  const events = Array.from({ length: end - start }, (_, i) => change(`tkt_${start + i}`));
  return { position: String(end), more: end < length, events };
};

describe('catching up', () => {
  it('begins where the history stands', async () => {
    expect(await caughtUp(history(7), null)).toEqual({ from: null, place: '7', changes: [], lost: false });
  });

  it('turns pages until the end', async () => {
    const { changes, place, lost } = await caughtUp(history(7), '2');
    expect([changes.map((one) => one.subject?.id), place, lost]).toEqual([['tkt_2', 'tkt_3', 'tkt_4', 'tkt_5', 'tkt_6'], '7', false]);
  });

  it('gives up when it is too much, and goes on from now', async () => {
    expect(await caughtUp(history(MOST + 2), '0')).toEqual({ from: '0', place: String(MOST + 2), changes: [], lost: true });
    expect((await caughtUp(history(MOST), '0')).changes).toHaveLength(MOST);
  });
});

describe('the pause between two looks', () => {
  const seconds = (failures: number, hidden = false, chance = 0.5) => pause({ seconds: 10, hidden, failures, chance }) / 1000;

  it('is longer while nobody watches', () => {
    expect([seconds(0), seconds(0, true)]).toEqual([10, 60]);
  });

  it('is never the same for everybody', () => {
    expect([seconds(0, false, 0), seconds(0, false, 1)]).toEqual([8.5, 11.5]);
  });

  it('doubles with each failure, up to two minutes', () => {
    expect([1, 2, 3, 6, 7, 40].map((failures) => seconds(failures))).toEqual([2, 4, 8, 64, 120, 120]);
  });
});

describe('watching', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('goes on after a failure, from where it was', async () => {
    let down = false;
    const since: Since = (after) => (down ? Promise.reject(new Error('down')) : history(after === null ? 2 : 4)(after));
    const broken: Stream = (_after, _hear, over) => {
      void Promise.resolve().then(over);
      return () => undefined;
    };
    const heard: News[] = [];
    const watch = watching(since, broken, 10)(null, (news) => heard.push(news));
    await vi.advanceTimersByTimeAsync(0);
    down = true;
    await vi.advanceTimersByTimeAsync(12_000);
    down = false;
    await vi.advanceTimersByTimeAsync(5_000);
    watch.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(heard.map(({ place, changes }) => [place, changes.length])).toEqual([['2', 0], ['4', 2]]);
  });

  it('hears the stream from where it stood, a moment at a time, and asks no more meanwhile', async () => {
    const say: ((batch: Batch) => void)[] = [];
    const heard: News[] = [];
    const asked: (string | null)[] = [];
    const since: Since = (after) => (asked.push(after), history(3)(after));
    const stream: Stream = (after, hear) => (say.push(hear), expect(after).toBe('3'), () => undefined);
    const watch = watching(since, stream, 10)(null, (news) => heard.push(news));
    await vi.advanceTimersByTimeAsync(60_000);
    say[0]?.({ position: '5', more: false, events: [change('tkt_1')] });
    say[0]?.({ position: '9', more: false, events: [change('tkt_2')] });
    await vi.advanceTimersByTimeAsync(1_000);
    watch.stop();
    expect(asked).toEqual([null]);
    expect(heard.map(({ from, place, changes }) => [from, place, changes.length])).toEqual([[null, '3', 0], ['3', '9', 2]]);
  });

  it('goes back to looking when the stream breaks, and misses nothing', async () => {
    let end = 0;
    const heard: News[] = [];
    const stream: Stream = (after, _hear, over) => {
      if (!end++) setTimeout(over, 5_000);
      return () => void after;
    };
    let length = 3;
    const watch = watching((after) => history(length)(after), stream, 10)(null, (news) => heard.push(news));
    await vi.advanceTimersByTimeAsync(5_000);
    length = 5;
    await vi.advanceTimersByTimeAsync(2_000);
    watch.stop();
    expect(heard.map(({ place, changes }) => [place, changes.length])).toEqual([['3', 0], ['5', 2]]);
    expect(end).toBe(2);
  });
});

describe('what is heard', () => {
  it('is counted by things, whatever happened to each', () => {
    const found = touched([change('tkt_1'), change('tkt_1'), change('tkt_2'), { requestId: null, subject: null }]);
    expect([...found].map(([type, ids]) => [type, [...ids]])).toEqual([['Ticket', ['tkt_1', 'tkt_2']]]);
  });

  it('leaves out what was done here, also when it is heard of before the answer comes', async () => {
    let answer: (response: Response) => void = () => undefined;
    void ours(new Promise<Response>((resolve) => (answer = resolve)));
    const heard = theirs([change('tkt_1', 'mine'), change('tkt_2', 'yours'), change('tkt_3')]);
    answer(new Response('', { headers: { 'x-request-id': 'mine' } }));
    expect((await heard).map((one) => one.subject?.id)).toEqual(['tkt_2', 'tkt_3']);
  });
});
