import { expect, test } from 'vitest';
import { keyOf, laidOut, usual, type Path, type Step, type Variant } from './paths';

const step = (name: string): Step => ({ step: name, titlePl: name, titleEn: name });
const path = (before: string, after: string, count: number): Path => ({ before: step(before), after: step(after), count, medianMinutes: 60 });
const variant = (count: number, ...steps: string[]): Variant => ({ steps: steps.map(step), skipped: [], count });
const WAYS = [path('diagnose', 'send', 10), path('send', 'test', 10), path('diagnose', 'here', 4), path('here', 'test', 4), path('test', 'send', 2), path('diagnose', 'test', 1)];
const at = (found: ReturnType<typeof laidOut>, name: string) => found.places.find((one) => keyOf(one.step) === name);

test('rare ways are left out, but no step loses its only way', () => {
  const told = usual([...WAYS, path('test', 'loaner', 1)]).map(({ before, after }) => `${before.step} ${after.step}`);
  expect(told).toEqual(['diagnose send', 'send test', 'diagnose here', 'here test', 'test send', 'test loaner']);
});

test('the most usual order goes straight down, and a step that is repeated does not turn it round', () => {
  const found = laidOut(usual(WAYS), [variant(10, 'diagnose', 'send', 'test'), variant(4, 'diagnose', 'here', 'test')]);
  expect(['diagnose', 'send', 'test', 'here'].map((name) => { const { x, y } = at(found, name)!; return [x, y]; })).toEqual([[0, 0], [0, 1], [0, 2], [1, 1]]);
  expect(found.arrows.filter(({ back }) => back).map(({ path: { before, after } }) => [before.step, after.step])).toEqual([['test', 'send']]);
  expect([found.wide, found.high]).toEqual([2, 3]);
});

test('an arrow goes round what stands in its way, or between two columns', () => {
  const ways = [path('a', 'b', 5), path('b', 'c', 5), path('c', 'd', 5), path('a', 'x', 2), path('x', 'd', 2), path('a', 'c', 1), path('c', 'b', 1)];
  const { arrows } = laidOut(ways, [variant(5, 'a', 'b', 'c', 'd')]);
  expect(arrows.map(({ runs }) => runs)).toEqual(['down', 'down', 'down', 'down', 'between', 'round', 'round']);
});

test('nothing was done: nothing is drawn', () => {
  expect(laidOut(usual([]), [])).toEqual({ places: [], arrows: [], wide: 0, high: 0 });
});

test('a step that was added is told apart by what it is called', () => {
  expect(keyOf({ step: null, titlePl: 'send', titleEn: 'send' })).not.toBe(keyOf(step('send')));
});
