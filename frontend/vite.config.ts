import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { trustedDocuments } from './build/plugin.ts';

/** Address of a running server, for `npm run dev`. */
const server = process.env.TANDEM_SERVER ?? 'http://127.0.0.1:8000';
const proxied = { target: server, headers: { origin: server } };

const packages = (...names: string[]) => new RegExp(`node_modules[\\\\/](${names.join('|')})`);

/** What of Mantine is seen before anybody opens a dialog, a list or a form; the rest is fetched with the first of those. */
const onEveryPage = /node_modules[\\/](clsx|get-nonce|@mantine[\\/]hooks|@mantine[\\/]core[\\/]esm[\\/](core|components[\\/](ActionIcon|Button|CloseButton|Loader|Skeleton|Title|Transition|UnstyledButton|VisuallyHidden)))[\\/]/;

export default defineConfig({
  plugins: [react(), trustedDocuments('src')],
  server: { proxy: { '/graphql': proxied, '/login': proxied, '/logout': proxied, '/attachments': proxied } },
  html: { cspNonce: '__CSP_NONCE__' }, // the server puts a fresh one into index.html for each response
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A release that touches only our own text leaves these four cached in every browser.
          groups: [
            { name: 'react', test: packages('react[\\\\/]', 'react-dom[\\\\/]', 'scheduler[\\\\/]'), priority: 30 },
            { name: 'ui', test: onEveryPage, priority: 20 },
            { name: 'forms', test: packages('@mantine', '@floating-ui', 'tabbable', 'react-remove-scroll'), priority: 19 },
            { name: 'data', test: packages('urql', '@urql', 'wonka', '@0no-co', '@tanstack'), priority: 10 },
            // What every screen stands on: together it is smaller than file by file.
            { name: 'kit', test: /src[\\/](graphql\.ts|kit[\\/](Card|LinkButton|Mark|When|command|i18n|keys|notices|own|says|title|words)\.tsx?|live[\\/])/, priority: 5 },
          ],
        },
      },
    },
  },
});
