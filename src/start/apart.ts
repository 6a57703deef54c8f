// What a thread runs: the module that it is told the name of, with the code compiled the last time.
import { workerData } from 'node:worker_threads';
import { cacheFileFor } from './cache-file.ts';
import { openProgram } from './program.ts';

const name: string = workerData;
const program = openProgram(__dirname, cacheFileFor(name));
const { answer } = program.load(`/cli/${name}.ts`) as { readonly answer: (before: () => void) => void };
answer(program.keep);
