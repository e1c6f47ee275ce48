import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { I18nProvider, useI18n, type I18n } from './i18n';
import { learn } from './words';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
let spoken: I18n;
let leave: () => void;

function Speaker() {
  spoken = useI18n();
  return null;
}

/** Until what was asked for has been learnt. */
const meanwhile = (deed: () => void) => act(async () => {
  deed();
  await Promise.all([learn('pl'), learn('en')]);
});

beforeEach(async () => {
  localStorage.clear();
  localStorage.setItem('tandem.language', 'pl');
  await Promise.all([learn('pl'), learn('en')]);
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<I18nProvider><Speaker /></I18nProvider>));
  leave = () => act(() => root.unmount());
});
afterEach(() => leave());

describe('a language', () => {
  it('is a person\'s own until another is chosen, and then until that one is theirs', async () => {
    await meanwhile(() => expect(spoken.suggest('en')).toBeNull());
    expect(spoken.language).toBe('en');
    await meanwhile(() => spoken.setLanguage('pl'));
    expect([spoken.suggest('en'), spoken.language]).toEqual(['pl', 'pl']);
    await meanwhile(() => expect(spoken.suggest('pl')).toBeNull());
    await meanwhile(() => expect(spoken.suggest('en')).toBeNull());
    expect(spoken.language).toBe('en');
  });

  it('that was chosen a moment ago is not taken for the one before, which is still spoken', async () => {
    await meanwhile(() => spoken.setLanguage('en'));
    await meanwhile(() => {
      spoken.setLanguage('pl');
      expect([spoken.language, spoken.suggest('en')]).toEqual(['en', 'pl']); // the answer to the choice before
    });
    expect([spoken.language, spoken.suggest('en')]).toEqual(['pl', 'pl']);
  });

  it('is the last that was chosen', async () => {
    await meanwhile(() => {
      spoken.setLanguage('en');
      spoken.setLanguage('pl');
    });
    expect([spoken.language, localStorage.getItem('tandem.language')]).toEqual(['pl', 'pl']);
  });
});
