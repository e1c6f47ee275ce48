import { MantineProvider } from '@mantine/core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { I18nProvider } from '../i18n';
import { learn } from '../words';
import { LineWithGoal, meets } from './LineWithGoal';
import { arc } from './Ring';
import { parts } from './shares';
import { StackedBar } from './StackedBar';
import { layers } from './StackedBars';

await learn('pl');
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let place: HTMLElement;

beforeEach(() => {
  localStorage.setItem('tandem.language', 'pl');
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
});

const show = (chart: ReactNode) => act(() => root.render(<MantineProvider><I18nProvider>{chart}</I18nProvider></MantineProvider>));
const plot = () => place.querySelector<HTMLElement>('[role=application]')!;
const press = (key: string) => act(() => { plot().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); });
const said = () => plot().querySelector('[aria-live]')!.textContent;

const points = [{ at: '2026-01-05', value: 3.2 }, { at: '2026-01-12', value: null }, { at: '2026-01-19', value: 5 }];
const goal = { value: 4, says: 'najwyżej 4', better: 'lower' as const };

describe('a chart read by keyboard', () => {
  it('says value after value, and that there is none', () => {
    show(<LineWithGoal title="Czas reakcji" points={points} goal={goal} />);
    press('ArrowRight');
    expect(said()).toBe('5 sty 2026: 3,2, cel osiągnięty');
    press('ArrowRight');
    expect(said()).toBe('12 sty 2026: brak danych');
    press('End');
    expect(said()).toBe('19 sty 2026: 5, poza celem');
    press('Escape');
    expect(said()).toBe('');
  });

  it('leaves Tab to the page', () => {
    show(<LineWithGoal title="Czas reakcji" points={points} />);
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    act(() => { plot().dispatchEvent(tab); });
    expect(tab.defaultPrevented).toBe(false);
  });
});

describe('the table behind a chart', () => {
  it('has every point, and opens on demand', () => {
    show(<LineWithGoal title="Czas reakcji" points={points} />);
    const data = place.querySelector<HTMLElement>('.chart-data')!;
    expect(data.hidden).toBe(true);
    act(() => place.querySelector<HTMLElement>('[aria-controls]')!.click());
    expect(data.hidden).toBe(false);
    expect([...data.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['3,2', 'brak danych', '5']);
  });
});

describe('a chart without data', () => {
  it('says so, and draws nothing', () => {
    show(<StackedBar title="Sprzęt" shares={[{ name: 'W użyciu', value: null }]} />);
    expect(place.textContent).toContain('Nie ma jeszcze danych');
    expect(plot()).toBeNull();
  });
});

describe('a chart that fails', () => {
  it('leaves the page alive', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fail = () => { throw new Error('no such number'); };
    show(<><p>Obok</p><StackedBar title="Sprzęt" shares={[{ name: 'W użyciu', value: 3 }]} format={fail} /></>);
    expect(place.textContent).toContain('Obok');
    expect(place.textContent).toContain('Reszta działa');
    quiet.mockRestore();
  });
});

describe('what is drawn', () => {
  it('knows which values meet the goal', () => {
    expect([3, 4, 5, null].map((value) => meets(value, goal))).toEqual([true, true, false, null]);
    expect(meets(5, { ...goal, better: 'higher' })).toBe(true);
    expect(meets(5, undefined)).toBeNull();
  });

  it('gives the unknown and nothing no part of the whole', () => {
    const drawn = parts([{ name: 'a', value: 3 }, { name: 'b', value: null }, { name: 'c', value: 0 }, { name: 'd', value: 1 }], () => '');
    expect(drawn.map(({ name, from, to }) => [name, from, to])).toEqual([['a', 0, 0.75], ['d', 0.75, 1]]);
    expect(parts([{ name: 'a', value: 0 }], () => '')).toEqual([]);
  });

  it('stacks parts on each other, over gaps', () => {
    expect(layers([2, null, 3])).toEqual([[0, 2], [2, 2], [2, 5]]);
  });

  it('closes a whole ring', () => {
    expect(arc(50, 30, 49, 0, 1)).toMatch(/^M50\.00 1\.00A49 49 0 1 1 49\.97 1\.00L/);
  });
});
