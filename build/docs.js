// Writes docs/: the test of the documentation, told to write what it would have compared.
import { startVitest } from 'vitest/node';
import { generateValidators } from './generate.js';

generateValidators();
process.env.UPDATE = '1';
const vitest = await startVitest('test', ['test/docs/pages.test.ts'], { watch: false });
await vitest.close();
