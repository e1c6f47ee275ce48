import { expect, it } from 'vitest';
import { makeI18n } from '../kit/i18n';
import { learn, worded } from '../kit/words';
import { categoryName } from './labels';

it('says what kind of device it is in the language of whoever asks', async () => {
  await Promise.all([learn('pl'), learn('en'), worded('categories', Promise.resolve())]);
  await learn('pl');
  const [pl, en] = [makeI18n('pl', 'Europe/Warsaw'), makeI18n('en', 'Europe/Warsaw')];
  expect(categoryName(pl, 'Label printer')).toBe('Drukarka etykiet');
  expect(categoryName(en, 'Label printer')).toBe('Label printer');
  expect(categoryName(pl, 'Waga sklepowa')).toBe('Waga sklepowa');
});
