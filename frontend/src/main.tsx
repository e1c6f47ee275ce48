import './mantine.css';
import './colours.css';
import './app.css';
import './kit/kit.css';
import './kit/list.css';
import './session/session.css';
import './people/people.css';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { lazy, StrictMode, Suspense, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { makeClient } from './client';
import { forgetDrafts } from './kit/draft';
import { I18nProvider } from './kit/i18n';
import { router } from './router';
import { logOut } from './session/door';
import { Session } from './session/Session';
import { theme } from './theme';

const LogIn = lazy(() => import('./session/LogIn'));
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
setNonce(nonce);

/** A new person gets a new client, so that nothing of the one before is left in its cache. */
function Panel() {
  const [visit, setVisit] = useState(0);
  const next = () => setVisit((before) => before + 1);
  const client = useMemo(() => makeClient(next), [visit]);
  const leave = async () => {
    await logOut();
    forgetDrafts();
    await router.navigate({ to: '/app/tickets' });
    next();
  };
  return (
    <Provider value={client} key={visit}>
      <Suspense fallback={null}>
        <Session gate={<LogIn signedIn={next} />} leave={leave}>
          <RouterProvider router={router} />
        </Session>
      </Suspense>
    </Provider>
  );
}

// A tab left open over a release asks for files that are gone: read the new ones, once.
addEventListener('vite:preloadError', () => {
  if (sessionStorage.getItem('tandem.reloaded')) return;
  sessionStorage.setItem('tandem.reloaded', '1');
  location.reload();
});

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <I18nProvider>
        <Panel />
      </I18nProvider>
    </MantineProvider>
  </StrictMode>,
);
