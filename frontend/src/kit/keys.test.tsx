import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { useAllKeys, useKeys, type Binding } from './keys';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
let heard: string[] = [];
let listed: string[] = [];
const says = (what: string) => () => void heard.push(what);

function Listener({ bindings }: { bindings: Binding[] }) {
  useKeys('keys.list', bindings);
  listed = useAllKeys().flatMap((one) => one.bindings.map((binding) => binding.key));
  return null;
}

function show(bindings: Binding[], page = '') {
  document.body.innerHTML = `<div id="root"></div>${page}`;
  const root = createRoot(document.getElementById('root')!);
  act(() => root.render(<Listener bindings={bindings} />));
  return () => act(() => root.unmount());
}

const press = (key: string, on: Element = document.body, how: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
  on.dispatchEvent(event);
  return event.defaultPrevented;
};

afterEach(() => {
  heard = [];
});

describe('keys', () => {
  it('do what they say, whether shifted or not', () => {
    const leave = show([{ key: 'j', does: 'keys.next', run: says('next') }]);
    expect([press('j'), press('J')]).toEqual([true, true]);
    expect([heard, listed]).toEqual([['next', 'next'], ['j']]);
    leave();
    press('j');
    expect(heard).toHaveLength(2);
  });

  it('never work while somebody types, asks the browser for something, or answers a dialog', () => {
    const page = '<input id="text"><textarea id="long"></textarea><input id="box" type="checkbox">';
    const leave = show([{ key: 'x', run: says('x') }], page);
    press('x', document.getElementById('text')!);
    press('x', document.getElementById('long')!);
    press('x', document.body, { ctrlKey: true });
    expect(heard).toEqual([]);
    press('x', document.getElementById('box')!);
    expect(heard).toEqual(['x']);
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"></div>');
    press('x');
    expect(heard).toEqual(['x']);
    leave();
  });

  it('may decline, and may be two in a row', () => {
    const leave = show([{ key: 'Escape', run: () => false }, { key: 'g t', run: says('tickets') }]);
    expect(press('Escape')).toBe(false);
    press('t');
    press('g');
    press('t');
    expect(heard).toEqual(['tickets']);
    leave();
  });
});
