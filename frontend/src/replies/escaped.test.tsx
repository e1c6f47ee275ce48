// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import Rendered from '../kit/markdown/Rendered';

const escaped = JSON.parse(readFileSync('../tests/replies/escaped.json', 'utf-8')) as [value: string, text: string][];

/** What a reader of the page sees, and of which elements it is made. */
function shown(text: string) {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<Rendered text={text} />);
  return { words: page.textContent, elements: [...page.querySelectorAll('*')].map((one) => one.tagName) };
}

it.each(escaped)('%s is shown as it was typed, and nothing of it is a mark, a link or a tag', (value, text) => {
  expect(shown(text)).toEqual({ words: value, elements: ['P'] });
  expect(shown(`**Sprawa** ${text}`)).toEqual({ words: `Sprawa ${value}`, elements: ['P', 'STRONG'] });
});
