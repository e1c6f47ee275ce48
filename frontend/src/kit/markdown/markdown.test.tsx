// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import Rendered, { followed } from './Rendered';

const shown = (text: string) => renderToStaticMarkup(<Rendered text={text} />);

test('emphasis, lists, code and tables are elements', () => {
  expect(shown('To **ważne**:\n\n1. krok\n2. `kod`')).toBe('<p>To <strong>ważne</strong>:</p><ol start="1"><li>krok</li><li><code>kod</code></li></ol>');
  expect(shown('wiersz\nwiersz')).toBe('<p>wiersz<br/>wiersz</p>');
  expect(shown('|a|b|\n|-|-|\n|1|2|')).toContain('<th scope="col">a</th>');
});

test('what looks like HTML stays text', () => {
  for (const text of ['<script>alert(1)</script>', 'a <img src=x onerror=alert(1)> b', '<b>x</b>', '<!-- x -->', '&lt;script&gt;']) {
    expect(shown(text)).not.toMatch(/<(script|img|b|!--)/);
  }
  expect(shown('<b>x</b>')).toContain('&lt;b&gt;');
});

test('a link leads outward or nowhere', () => {
  expect(shown('[a](https://zawilec.example/x)')).toContain('href="https://zawilec.example/x" target="_blank" rel="noopener noreferrer nofollow"');
  for (const href of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', '/logout', 'java\tscript:x']) {
    expect(followed(href)).toBeNull();
    expect(shown(`[a](<${href}>)`)).not.toContain('href');
  }
});

test('pictures of others are not fetched', () => {
  expect(shown('![kot](https://evil.example/k.png)')).toBe('<p><a href="https://evil.example/k.png" target="_blank" rel="noopener noreferrer nofollow">kot</a></p>');
});

test('a name is a name, whatever marks are in it', () => {
  expect(shown('@[*Jan* <b>_R_](per_01a20255-4f8c-7000-bb76-84f378e1a286)')).toBe('<p><span class="mention">@*Jan* &lt;b&gt;_R_</span></p>');
});

test('somebody who is mentioned stands out', () => {
  expect(shown('@[Łucja Żółć](per_01a20255-4f8c-7000-bb76-84f378e1a286), proszę')).toBe('<p><span class="mention">@Łucja Żółć</span>, proszę</p>');
});

test('what is nested beyond measure is shown as it is written', () => {
  for (const text of ['>'.repeat(5_000) + ' x', '- '.repeat(500) + 'x', '*'.repeat(10_000), '['.repeat(5_000)]) expect(shown(text)).not.toBe('');
});
