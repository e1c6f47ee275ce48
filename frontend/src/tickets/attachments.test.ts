import { expect, test } from 'vitest';
import { inBytes, readWaiting } from './attachments';

test('a size is said in the largest unit that leaves no long number', () => {
  expect(inBytes(999, 'en')).toBe('999 byte');
  expect(inBytes(48_211, 'pl').replace(/\s/g, ' ')).toBe('48,2 kB');
  expect(inBytes(25_000_000, 'en')).toBe('25 MB');
});

test('a draft that cannot be read brings no files', () => {
  expect(readWaiting('')).toEqual([]);
  expect(readWaiting('{')).toEqual([]);
  expect(readWaiting('[{"id":"fil_1","name":"a","size":1}]')).toHaveLength(1);
});
