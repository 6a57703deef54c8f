// Loaded before a program that is measured: says at its end the largest memory it ever held, in kilobytes.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_MEMORY_FILE;
if (isMainThread && file) process.on('exit', () => writeFileSync(file, `${process.resourceUsage().maxRSS}`));
