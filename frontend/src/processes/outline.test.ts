import { describe, expect, it } from 'vitest';
import { answersOf, isFilled, saidOf, type Start } from './answers';
import { byPhase, waitsFor, type FieldKind, type Form, type Outline, type Side } from './outline';

const both = (words: string) => ({ pl: words, en: words });
const step = (key: string, phase: string, ...after: string[]) => ({ key, phase, after, title: both(key), side: 'CLIENT' as Side });
const outline: Outline = {
  subject: 'PERSON', target: null, phases: [{ key: 'before', name: both('Przed') }, { key: 'after', name: both('Po') }, { key: 'never', name: both('Nigdy') }],
  steps: [step('order', 'before'), step('prepare', 'before', 'order', 'account'), step('account', 'before'), step('check', 'after', 'prepare')],
};
const task = (key: string | null, state: string) => ({ step: key, state });

describe('tasks', () => {
  it('stand by phase, those that were added last, and no phase is empty', () => {
    const tasks = [task('check', 'BLOCKED'), task(null, 'READY'), task('order', 'DONE')];
    expect(byPhase(outline, tasks).map(({ key, tasks: of }) => [key, of.map((one) => one.step)])).toEqual([['before', ['order']], ['after', ['check']], ['', [null]]]);
  });

  it('wait only for what is not over', () => {
    const tasks = [task('order', 'DONE'), task('account', 'READY'), task('prepare', 'BLOCKED')];
    expect(waitsFor(outline, tasks, tasks[2]!).map((one) => one.step)).toEqual(['account']);
    expect(waitsFor(outline, tasks, tasks[1]!)).toEqual([]);
  });
});

describe('a form', () => {
  const field = (kind: FieldKind) => ({ 'x-kind': kind, 'x-words': { label: both(kind) } });
  const form: Form = { properties: { many: field('NUMBER'), phone: field('YES_NO'), why: field('TEXT') }, required: ['many', 'phone'] };

  it('is sent as the server takes it', () => {
    expect(answersOf(form, { many: ' 3 ', phone: 'no', why: ' ', other: 'x' })).toEqual({ many: 3, phone: false });
  });

  it('is filled once everything needed is written', () => {
    expect(isFilled(form, { many: '0', phone: 'yes' })).toBe(true);
    expect(isFilled(form, { many: '0', phone: ' ' })).toBe(false);
  });

  it('is told what is wrong until that is changed', () => {
    const start = (phone: boolean | undefined, targetOn = ''): Start => ({ scenario: 'scn_1', answers: JSON.stringify({ phone }), targetOn });
    const told = { of: start(undefined), errors: [{ path: ['answers', 'phone'], message: 'Telefon: podaj odpowiedź.' }, { path: ['targetOn'], message: 'Podaj dzień.' }] };
    expect([saidOf(told, start(undefined), 'answers', 'phone'), saidOf(told, start(undefined), 'targetOn')]).toEqual(['Telefon: podaj odpowiedź.', 'Podaj dzień.']);
    expect([saidOf(told, start(false), 'answers', 'phone'), saidOf(told, start(false, '2098-06-02'), 'targetOn'), saidOf(null, start(false), 'targetOn')]).toEqual([undefined, undefined, undefined]);
    expect(saidOf(told, start(undefined), 'phone')).toBeUndefined();
  });
});
