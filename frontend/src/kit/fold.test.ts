import { expect, test } from 'vitest';
import { fold } from './fold';

test('words are found without their tails, whatever their case', () => {
  expect(fold('Łucja ŻÓŁĆ, Łódź')).toBe('lucja zolc, lodz');
});
