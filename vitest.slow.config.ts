import { defineConfig } from 'vitest/config';

// What takes minutes: the promises of SECURITY.md (`TRUST=short` for fewer runs), and the properties of edits over thousands of records.
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from a default export
export default defineConfig({
  test: {
    include: [
      'test/slow/**/*.slow.ts',
      'test/record/edit/plan-record-edits.test.ts',
      'test/model/ledger/build-ledger.test.ts',
    ],
    setupFiles: ['test/support/setup.ts'],
    maxWorkers: '100%',
    env: { RUNS: '5000' },
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
