// What a thread runs: the chunk that it is told the name of, with the code compiled the last time.
import { workerData } from 'node:worker_threads';
import { cacheFileFor } from './cache-file.ts';
import { openChunks } from './chunks.ts';

const name: string = workerData;
const chunks = openChunks(__dirname, cacheFileFor(name));
const { answer } = chunks.load(`./${name}.cjs`) as { readonly answer: (before: () => void) => void };
answer(chunks.keep);
