import { defineConfig } from 'vitest/config';

/** Laws about the whole panel: they read its sources with the compiler, which takes a while. */
export default defineConfig({
  test: { include: ['build/**/*.law.ts'], pool: 'threads' },
});
