import { defineConfig } from 'vitest/config';

// Documents as other programs open them; apart from the other tests, since a fresh machine may lack LibreOffice and poppler.
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from a default export
export default defineConfig({
  test: {
    include: ['test/office/**/*.office.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
  },
});
