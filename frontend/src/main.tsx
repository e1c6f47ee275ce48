import './mantine.css';
import './colours.css';
import './app.css';
import './kit/kit.css';
import './session/session.css';
import './people/people.css';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage, I18nProvider } from './kit/i18n';
import { learn } from './kit/words';
import { renew } from './renew';
import { router } from './router';
import { theme } from './theme';

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
setNonce(nonce);

addEventListener('vite:preloadError', renew);
await learn(firstLanguage());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <I18nProvider>
        <RouterProvider router={router} />
      </I18nProvider>
    </MantineProvider>
  </StrictMode>,
);
