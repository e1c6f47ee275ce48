import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Address of a running server, for `npm run dev`. */
const server = process.env.TANDEM_SERVER ?? 'http://127.0.0.1:8000';
const proxied = { target: server, headers: { origin: server } };

const packages = (...names: string[]) => new RegExp(`node_modules[\\\\/](${names.join('|')})`);

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/graphql': proxied, '/login': proxied, '/logout': proxied } },
  html: { cspNonce: '__CSP_NONCE__' }, // the server puts a fresh one into index.html for each response
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // A release that touches only our own text leaves these three cached in every browser.
          groups: [
            { name: 'react', test: packages('react[\\\\/]', 'react-dom[\\\\/]', 'scheduler[\\\\/]'), priority: 30 },
            { name: 'ui', test: packages('@mantine', '@floating-ui', 'tabbable', 'react-remove-scroll', 'clsx'), priority: 20 },
            { name: 'data', test: packages('urql', '@urql', 'wonka', '@0no-co', '@tanstack'), priority: 10 },
          ],
        },
      },
    },
  },
});
