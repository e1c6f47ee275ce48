import { expect, it } from 'vitest';
import { inserted, styled, type Style } from './writing';

/** The selection stands between two bars. */
function marked(marked: string, style: Style) {
  const [before, inner, after] = marked.split('|') as [string, string, string];
  const { text, from, to } = styled({ text: before + inner + after, from: before.length, to: before.length + inner.length }, style, 'tekst');
  return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
}

it('puts marks around what is selected, and takes them off again', () => {
  expect(marked('Proszę |nie| wyłączać', 'bold')).toBe('Proszę **|nie|** wyłączać');
  expect(marked('Proszę **|nie|** wyłączać', 'bold')).toBe('Proszę |nie| wyłączać');
  expect(marked('||', 'bold')).toBe('**|tekst|**');
});

it('fences code of several lines', () => {
  expect(marked('|ping|', 'code')).toBe('`|ping|`');
  expect(marked('|ping\npong|', 'code')).toBe('```\n|ping\npong|\n```');
});

it('links words, and gives words to an address', () => {
  expect(marked('Zob. |instrukcja|.', 'link')).toBe('Zob. [|instrukcja|](https://).');
  expect(marked('|https://zawilec.example|', 'link')).toBe('[|tekst|](https://zawilec.example)');
});

it('makes points of whole lines, and lines of points', () => {
  expect(marked('raz\nd|wa\ntr|zy', 'list')).toBe('raz\n- dwa\n- trzy||');
  expect(marked('|- dwa\n- trzy|', 'list')).toBe('dwa\ntrzy||');
  expect(marked('||', 'list')).toBe('- ||');
});

it('puts a piece where the caret is, in place of what is selected', () => {
  expect(inserted({ text: 'Dzień . Do jutra.', from: 6, to: 6 }, 'dobry')).toEqual({ text: 'Dzień dobry. Do jutra.', from: 11, to: 11 });
  expect(inserted({ text: 'Dzień nocny.', from: 6, to: 11 }, 'dobry').text).toBe('Dzień dobry.');
});
