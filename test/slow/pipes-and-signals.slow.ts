// Promise 11: pipes that close, that are slow or full, and Ctrl-C.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { BIN, buildWhereStale } from '../support/built-program.ts';
import { filesBelow, folderWith } from '../workspace/workspace-folder.ts';
import { buildPerson, startPerson, useMemory } from './people.ts';
import { runs, tellFigures } from './promise.ts';

beforeAll(() => {
  useMemory();
  buildWhereStale();
});

/** A workspace of so many actions. */
function workspace(meetings: number, actions: number): string {
  const root = folderWith({ 'gtm.yaml': 'group: Essai\n', 'structures.yaml': 'structures: [{ id: DRECM/R }]\n' });
  mkdirSync(join(root, 'meetings'));
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    const date = new Date(Date.UTC(2015, 0, 1 + meeting)).toISOString().slice(0, 10);
    const list = Array.from(
      { length: actions },
      (_, index) => `  - { id: a${index}, text: "${'Lire la note, et y répondre. '.repeat(30)}", owners: DRECM/R }\n`,
    );
    writeFileSync(join(root, `meetings/${date}.md`), `---\ndate: ${date}\nactions:\n${list.join('')}---\n`);
  }
  return root;
}

const LISTS = [
  'actions',
  'actions --format csv',
  'actions --format json',
  'meetings',
  'stats',
  'help',
  'check',
  'digest --all',
];

describe('pipes', () => {
  it('| head ends in silence', () => {
    const root = workspace(40, 20);
    const faults: string[] = [];
    for (const list of LISTS) {
      const line = `'${process.execPath}' '${BIN}' ${list} -C '${root}' | head -n 1 > /dev/null; exit \${PIPESTATUS[0]}`;
      const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
      if (status !== 0 || stderr !== '') faults.push(`${list}: ${status} ${stderr}`);
    }
    tellFigures('11, | head', { lists: LISTS.length, 'not silent': faults.length });
    expect(faults).toEqual([]);
  });

  it('10 MB go whole through a slow pipe', async () => {
    const root = workspace(runs(400, 400), 30);
    const args = [BIN, 'actions', '--format', 'json', '-C', root, '--no-index'];
    const file = join(root, 'all.json');
    execFileSync('bash', ['-c', `"$@" > '${file}'`, 'bash', process.execPath, ...args]);
    const whole = readFileSync(file);
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: Buffer[] = [];
    for await (const piece of child.stdout) {
      pieces.push(piece);
      await wait(2);
    }
    const exit = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
    const slow = Buffer.concat(pieces);
    tellFigures('11, a slow pipe', { bytes: slow.length, missing: whole.length - slow.length });
    expect([exit, slow.equals(whole), slow.length > 10_000_000]).toEqual([0, true, true]);
  });

  it.skipIf(!existsSync('/dev/full'))('a full device is told, exit 3', () => {
    const root = workspace(2, 3);
    const faults = LISTS.filter((list) => {
      const line = `'${process.execPath}' '${BIN}' ${list} -C '${root}' > /dev/full`;
      const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
      return status !== 3 || !/ENOSPC/.test(stderr) || /^ +at /m.test(stderr);
    });
    tellFigures('11, /dev/full', { lists: LISTS.length, 'not told': faults.length });
    expect(faults).toEqual([]);
  });
});

/** Tells, when the process ends, the processor time (ms) that it has taken since it was interrupted. */
const TELL = `
const { writeFileSync } = require('node:fs');
const spent = () => (({ user, system }) => (user + system) / 1000)(process.cpuUsage());
let at;
const emit = process.emit;
process.emit = function (name, ...rest) {
  if (name === 'SIGINT') at = spent();
  return emit.call(this, name, ...rest);
};
process.on('exit', () => at !== undefined && writeFileSync(process.env.SPENT, String(spent() - at)));
`;

/** The exit code, as a shell tells it, of a command that is interrupted some milliseconds after its start. */
async function interrupted(root: string, args: readonly string[], after: number): Promise<number | null> {
  const env = { ...process.env, SPENT: join(root, 'spent') };
  const child = spawn(process.execPath, ['-r', join(root, 'tell.cjs'), BIN, ...args, '-C', root], {
    stdio: 'ignore',
    env,
  });
  // Listened for from the start: a short command may have ended before it is interrupted.
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code, by) => resolve(by === 'SIGINT' ? 130 : code));
  });
  await wait(after);
  child.kill('SIGINT');
  return ended;
}

describe('Ctrl-C', () => {
  it('gives 130, and leaves neither lock nor temporary file', async () => {
    const figures = { interrupted: 0, 'ended before': 0, 'another exit': 0, 'left behind': 0, 'longest (ms)': 0 };
    const root = workspace(30, 20);
    writeFileSync(join(root, 'tell.cjs'), TELL);
    writeFileSync(join(root, 'spent'), '0');
    for (let run = 0; run < runs(60, 20); run += 1) {
      const args = run % 2 === 0 ? ['set', '2015-01-01/a1', '--note', `n${run}`] : ['check'];
      const code = await interrupted(root, args, 20 + run * runs(8, 24));
      if (code === 130) figures.interrupted += 1;
      else if (code === 0) figures['ended before'] += 1;
      else figures['another exit'] += 1;
      figures['longest (ms)'] = Math.max(figures['longest (ms)'], Number(readFileSync(join(root, 'spent'), 'utf8')));
      writeFileSync(join(root, 'spent'), '0');
      figures['left behind'] += filesBelow(root).filter((file) => /\.tmp$|locks\//.test(file)).length;
    }
    tellFigures('11, Ctrl-C', figures);
    expect(figures).toMatchObject({ 'another exit': 0, 'left behind': 0 });
    expect(figures.interrupted).toBeGreaterThan(2);
    expect(figures['longest (ms)']).toBeLessThan(1000);
  });

  it('ends who waits for a lock, at once', async () => {
    const script = await buildPerson();
    const root = workspace(1, 2);
    const task = {
      commands: [['set', '2015-01-01/a0', '--note', 'x']],
      stop: { rename: 1, signal: 'SIGSTOP' as const },
    };
    const holder = startPerson(script, { root, task });
    while (!existsSync(join(root, '.gtm/locks')) || readdirSync(join(root, '.gtm/locks')).length === 0) await wait(20);
    await wait(300);
    const child = spawn(process.execPath, [BIN, 'set', '2015-01-01/a1', '--note', 'y', '-C', root], {
      stdio: 'ignore',
    });
    const exit = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
    await wait(3000);
    const at = performance.now();
    child.kill('SIGINT');
    const ended = await exit;
    const waited = performance.now() - at;
    const locks = readdirSync(join(root, '.gtm/locks')).filter((name) => name.includes(`_${child.pid}_`));
    holder.child.kill('SIGCONT');
    const { lines } = await holder.ended;
    tellFigures('11, Ctrl-C while waiting', { seconds: (waited / 1000).toFixed(1), 'locks left': locks.length });
    expect([ended, locks, lines.at(-1)]).toEqual([130, [], 'done 0']);
    expect(readFileSync(join(root, 'meetings/2015-01-01.md'), 'utf8')).not.toContain('note: y');
  });
});
