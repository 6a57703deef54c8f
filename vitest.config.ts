import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from a default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'text'],
      thresholds: {
        lines: 90,
        'src/model/**': { lines: 100 },
        'src/record/**': { lines: 100 },
        'src/query/**': { lines: 100 },
        'src/check/**': { lines: 100 },
      },
    },
  },
});
