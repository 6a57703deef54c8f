// Measures whole processes, in time of the processor and in memory.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

// Node tells no parent what a child of its took. Bash does (`time` is getrusage of what it waited for, children included),
// in milliseconds: it starts the program and counts, and is not counted itself. What the program prints goes to a file: a
// program may do less when it sees that nobody reads.
const TIMED = `TIMEFORMAT='%3U %3S'; out=$1; ulimit -S -t "$2"; shift 2; time "$@" > "$out" 2> "$out.err"`;

/** 128 and the signal SIGXCPU: over its limit of the processor. */
const OVER_LIMIT = 152;

/** A process that waits takes no processor: it is ended after so many times its limit by the clock. */
const PATIENCE = 10;

const TELL_MEMORY = fileURLToPath(new URL('preload/tell-memory.js', import.meta.url));

/**
 * Runs two commands in turn, A B A B …, after one run of each that is not counted: `{ times, others, ratio }`, with the
 * milliseconds of both and the median of the ratios pair by pair. It ends after `pairs`, or after the pair in which
 * `seconds` of the processor are spent. A command is `{ command, cwd, before, codes }`: `before` is run before each of its runs, and
 * `codes` are the exit codes that are expected (0). Throws a `FailedRun` for any other, and for a run over `limit` seconds.
 */
export async function measurePairs(one, other, { pairs, seconds, limit }) {
  let spent = (await runTimed(one, limit)) + (await runTimed(other, limit));
  const [times, others] = [[], []];
  do {
    times.push(await runTimed(one, limit));
    others.push(await runTimed(other, limit));
    spent += times.at(-1) + others.at(-1);
  } while (times.length < pairs && spent < seconds * 1000);
  return { times, others, ratio: median(times.map((time, at) => time / others[at])) };
}

/** The most memory that a program of Node ever holds, in megabytes, in a run of its own after one that is not counted. */
export async function measureMemory(run, { limit }) {
  return inFolder(async (folder) => {
    const file = join(folder, 'memory');
    const [node, ...rest] = run.command;
    const told = { ...run, command: [node, '--import', TELL_MEMORY, ...rest], env: { BENCH_MEMORY_FILE: file } };
    await runTimed(told, limit);
    await runTimed(told, limit);
    return Number(readFileSync(file, 'utf8')) / 1024;
  });
}

/** A command that did not end as expected, or not in time. */
export class FailedRun extends Error {}

/** Milliseconds of the processor, of user and system together. */
async function runTimed({ before, codes = [0], ...run }, limit) {
  before?.();
  return inFolder(async (folder) => {
    const { code, told, late } = await runInBash(run, join(folder, 'out'), limit);
    if (late || code === OVER_LIMIT) throw new FailedRun(`over ${limit} s`);
    if (!codes.includes(code)) throw new FailedRun(`ended with ${code}: ${firstError(folder)}`);
    const [user, system] = told.trim().split('\n').at(-1).split(' ').map(Number);
    return Math.round((user + system) * 1000);
  });
}

function runInBash({ command, cwd, env }, out, limit) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'ignore', 'pipe'];
    const args = ['-c', TIMED, 'bash', out, limit, ...command];
    const child = spawn('bash', args, { cwd, stdio, detached: true, env: plainEnv(env) });
    let told = '';
    let late = false;
    // The group of processes, which is its own: bash alone would leave the program behind.
    const kill = () => process.kill(-child.pid, 'SIGKILL');
    const interrupt = () => {
      kill();
      process.exit(130);
    };
    const timer = setTimeout(
      () => {
        late = true;
        kill();
      },
      limit * PATIENCE * 1000,
    );
    process.once('SIGINT', interrupt);
    child.stderr.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      resolve({ code, told, late });
    });
  });
}

/**
 * The same on every machine, with a home of its own. NODE_EXTRA_CA_CERTS stays out: to read certificates takes Node longer
 * than to start, and would flatter every ratio to it.
 */
function plainEnv(more) {
  const home = join(tmpdir(), `gtm-bench-${process.getuid?.() ?? 0}`, 'home');
  mkdirSync(home, { recursive: true });
  const { PATH } = process.env;
  return { PATH, HOME: home, TZ: 'Africa/Niamey', LANG: 'fr_FR.UTF-8', LC_NUMERIC: 'C', NO_COLOR: '1', ...more };
}

function firstError(folder) {
  return readFileSync(join(folder, 'out.err'), 'utf8').trim().replaceAll(/\s+/g, ' ').slice(0, 200);
}

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'gtm-run-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
