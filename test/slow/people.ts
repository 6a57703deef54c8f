// Processes that write in a workspace at once, and are killed: how they are started, and what they tell.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';
import { buildWhereStale } from '../support/built-program.ts';
import { ROOT } from '../support/play.ts';
import type { Task } from './versions.ts';

/** Has temporary folders made in memory, where there is such a place: what is asked of a disk is not waited for. */
export function useMemory(): void {
  const memory = '/dev/shm';
  if (existsSync(memory)) process.env.TMPDIR = memory;
}

/** Builds the script of a person; removed after the test. */
export async function buildPerson(): Promise<string> {
  buildWhereStale();
  const folder = mkdtempSync(join(tmpdir(), 'gtm-person-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'person.mjs');
  await build({
    entryPoints: [join(ROOT, 'test/slow/person.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return outfile;
}

/** How a person ended, and the lines told until then. */
type Ended = { readonly lines: readonly string[]; readonly signal: NodeJS.Signals | null; readonly err: string };

export type Person = { readonly child: ChildProcess; readonly ended: Promise<Ended> };

/** Starts a person; each line is given as it comes. */
export function startPerson(
  script: string,
  { root, task }: { readonly root: string; readonly task: Task },
  onLine: (line: string, child: ChildProcess) => void = () => {},
): Person {
  const child = spawn(process.execPath, [script, join(ROOT, 'dist'), root, JSON.stringify(task)]);
  const lines: string[] = [];
  let rest = '';
  let err = '';
  child.stdout.on('data', (bytes) => {
    const parts = `${rest}${bytes}`.split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      onLine(line, child);
    }
  });
  child.stderr.on('data', (bytes) => {
    err += bytes;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (_, signal) => resolve({ lines, signal, err }));
  });
  return { child, ended };
}
