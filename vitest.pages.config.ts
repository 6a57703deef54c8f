import { defineConfig } from 'vitest/config';

// Pages as Chromium shows them; apart from the other tests, since a fresh machine may lack Chromium.
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from a default export
export default defineConfig({
  test: {
    include: ['test/pages/**/*.pages.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
