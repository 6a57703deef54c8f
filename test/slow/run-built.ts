// Runs the built program as a process of its own, with a deadline, and tells what it took.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BIN } from '../support/built-program.ts';

export type Ran = {
  /** The exit code; the signal that ended it otherwise, SIGKILL also after its deadline. */
  readonly exit: number | NodeJS.Signals;
  readonly out: string;
  readonly err: string;
  /** Milliseconds of processor time, of all its threads. */
  readonly time: number;
  /** The most memory that it held at once, in megabytes. */
  readonly memory: number;
};

export type RunOptions = {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds by the clock, far above what is promised: a busy machine is no fault. */
  readonly deadline?: number;
  /** What runs node, with its own arguments: strace. */
  readonly under?: readonly string[];
};

/**
 * Loaded before the program: writes at its end what the process took. Linux counts what the process that started it held in
 * `maxRSS`, but not in `VmHWM`.
 */
const TELL_USAGE = `const { isMainThread } = require('node:worker_threads');
const { readFileSync, writeFileSync } = require('node:fs');
const most = () => {
  try {
    return Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
};
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(__filename + '.told', JSON.stringify([(user + system) / 1000, most() / 1024]));
});
`;

/** Runs the built program on a frozen day. */
export async function runBuilt(args: readonly string[], options: RunOptions): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'gtm-usage-'));
  const preload = join(folder, 'tell-usage.cjs');
  writeFileSync(preload, TELL_USAGE);
  const ended = await runNode(['--require', preload, BIN, '--today', '2023-04-20', ...args], options);
  const told = existsSync(`${preload}.told`) ? readFileSync(`${preload}.told`, 'utf8') : '[0, 0]';
  const [time, memory] = JSON.parse(told) as [number, number];
  rmSync(folder, { recursive: true });
  return { ...ended, time, memory };
}

/** Runs a script of Node as a process of its own. */
export function runNode(
  args: readonly string[],
  { cwd, env = {}, deadline = 120, under = [] }: RunOptions,
): Promise<Pick<Ran, 'exit' | 'out' | 'err'>> {
  const [program = '', ...rest] = [...under, process.execPath, ...args];
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd,
      env: { ...process.env, NODE_OPTIONS: '', LANG: 'fr_FR.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: deadline * 1000,
      killSignal: 'SIGKILL',
    });
    const [out, err]: readonly [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('close', (code, signal) => {
      const text = (pieces: readonly Buffer[]) => Buffer.concat(pieces).toString('utf8');
      resolve({ exit: code ?? signal ?? 'SIGKILL', out: text(out), err: text(err) });
    });
  });
}
