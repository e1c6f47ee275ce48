import { expect, it } from 'vitest';
import { lengthOf, verdict } from './length';

it('counts what looks like one character as one', () => {
  expect(lengthOf('zażółć 🥐')).toBe(8);
});

it('asks for twelve characters, and likes sixteen better', () => {
  expect(verdict('chleb i mak')).toBe('short');
  expect(verdict('chleb i maki')).toBe('enough');
  expect(verdict('chleb i maki z p')).toBe('good');
});

it('notices one key held down, however long', () => {
  expect(verdict('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('plain');
  expect(verdict('121212121212')).toBe('plain');
});
