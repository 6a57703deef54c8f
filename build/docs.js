// Writes docs/: the test of the documentation, told to write what it would have compared.
import { startVitest } from 'vitest/node';
import { generateSources } from './generate.js';

await generateSources();
process.env.UPDATE = '1';
const vitest = await startVitest('test', ['test/docs/pages.test.ts'], { watch: false });
await vitest.close();
