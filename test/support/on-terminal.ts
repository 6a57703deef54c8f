import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { BIN } from './built-program.ts';
import { ROOT } from './play.ts';

/** What is typed once a question that holds these words waits. */
export type Typed = readonly [shown: string, keys: string];

export const ENTER = '\r';
export const DOWN = '\u001B[B';
/** Between two pieces of what is pasted. */
export const PAUSE = '\u0000';
export const CTRL_C = '\u0003';

/** Whether there is a Python, whose pty gives a real terminal. */
export const HAS_TERMINAL = spawnSync('python3', ['-c', 'import pty']).status === 0;

type OnTerminal = {
  readonly exit: number;
  readonly shown: string;
  /** What was not typed, for it was not asked for. */
  readonly left: readonly Typed[];
};

/** Runs the built program on a terminal of 80 × 24 and types on it; all that it showed, without colours. */
export async function onTerminal(args: readonly string[], cwd: string, typed: readonly Typed[]): Promise<OnTerminal> {
  const env = { PATH: process.env.PATH ?? '', LANG: 'fr_FR.UTF-8', TERM: 'xterm', NO_COLOR: '1', HOME: cwd };
  const asked = { command: [process.execPath, BIN, ...args], cwd, env, typed };
  const python = spawn('python3', [join(ROOT, 'test/support/terminal.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  python.stdin.end(JSON.stringify(asked));
  return JSON.parse(await text(python.stdout));
}
