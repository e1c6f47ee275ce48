import { expect, it } from 'vitest';
import { atAGlance, matching, PLACEHOLDERS, sampled, wording, type Placeholder } from './worded';

const taken = { name: 'Przyjęte do pracy', textPl: 'Dzień dobry, już patrzę.', textEn: 'Hello, on it.' };
const booked = { name: 'Wizyta umówiona', textPl: 'Będziemy w środę.', textEn: null };
const samples = Object.fromEntries(PLACEHOLDERS.map((one) => [one, `[${one}]`])) as Record<Placeholder, string>;

it('finds a reply by the beginnings of words, in names and texts, without Polish letters', () => {
  expect(matching([taken, booked], '')).toEqual([taken, booked]);
  expect(matching([taken, booked], 'przyjete prac')).toEqual([taken]);
  expect(matching([taken, booked], 'SRODE')).toEqual([booked]);
  expect(matching([taken, booked], 'acy')).toEqual([]);
});

it('shows what is written in the language of the panel, or else what is written', () => {
  expect(wording(taken, 'en')).toBe('Hello, on it.');
  expect(wording(booked, 'en')).toBe('Będziemy w środę.');
});

it('is read at a glance without marks and placeholders', () => {
  expect(atAGlance('Sprawa **{{ticket.number}}** czeka.')).toBe('Sprawa … czeka.');
});

it('fills in samples, and leaves what it does not know', () => {
  expect(sampled('{{my.name}}, {{ ticket.number }}: {{nic}}', samples)).toBe('[my.name], [ticket.number]: {{nic}}');
});
