// Somebody who runs the built program again and again in one process, so that a kill meets the writing and not the start.
// `node person.cjs DIST ROOT TASK`: each edit that was acknowledged is told on a line, before the next one begins.
import fs, { readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { main } from '../../src/cli/main.ts';
import type { processContext } from '../../src/cli/process-context.ts';
import { openProgram } from '../../src/start/program.ts';
import type { finishInterrupted } from '../../src/workspace/saving/finish-interrupted.ts';
import type { withLock } from '../../src/workspace/saving/lock.ts';
import type { saveChanges } from '../../src/workspace/saving/save.ts';
import { isAlive, SEVERAL, type Task, versionOf, versionText } from './versions.ts';

const [, script = '', dist = '', root = '', given = ''] = process.argv;
const task: Task = JSON.parse(given);
const { load, keep } = openProgram(dist, join(dirname(script), 'code'));

function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Stops before the n-th rename that follows, as a kill or a closed lid does. */
function stopAtRename(count: number, signal: NodeJS.Signals): void {
  const rename = fs.renameSync;
  let left = count;
  fs.renameSync = (from, to) => {
    left -= 1;
    if (left === 0) {
      tell('stopped');
      process.kill(process.pid, signal);
    }
    rename(from, to);
  };
}

/** Runs command lines one after the other; one that is refused is told with what it said. */
async function runCommands(commands: readonly (readonly string[])[]): Promise<void> {
  const { main: run } = load('/cli/main.ts') as { main: typeof main };
  const { processContext: contextOf } = load('/cli/process-context.ts') as { processContext: typeof processContext };
  const said: string[] = [];
  const silent = { isTerminal: false, columns: undefined, write: async () => {} };
  const stderr = { ...silent, write: async (text: string) => void said.push(text) };
  const quiet = { ...contextOf(process), cwd: root, stdout: silent, stderr, locale: 'fr', zone: 'Africa/Niamey' };
  tell('ready');
  for (const [index, args] of commands.entries()) {
    const exit = await run([...args, '-C', root, '--today', '2023-04-20'], quiet);
    tell(exit === 0 ? `done ${index}` : `refused ${index} ${exit} ${said.join(' ').replaceAll('\n', ' ')}`);
    said.length = 0;
    if (index === 0) keep();
  }
}

/** Saves versions of a record, now and then those of several files, until it is killed. */
async function saveForEver(): Promise<void> {
  const { saveChanges: save } = load('/workspace/saving/save.ts') as { saveChanges: typeof saveChanges };
  const { withLock: lock } = load('/workspace/saving/lock.ts') as { withLock: typeof withLock };
  const { finishInterrupted: finish } = load('/workspace/saving/finish-interrupted.ts') as {
    finishInterrupted: typeof finishInterrupted;
  };
  keep();
  tell('ready');
  for (;;) {
    await lock(root, { pid: process.pid, isAlive }, () => {
      finish(root, 'meetings');
      const now = SEVERAL.map((file) => ({ file, before: readFileSync(join(root, file), 'utf8') }));
      const next = versionOf(now[0]?.before ?? '') + 1;
      const changed = next % 3 === 0 ? now : now.slice(0, 1);
      save(
        root,
        changed.map((each) => ({ ...each, after: versionText(next) })),
      );
      tell(`done ${next}`);
    });
  }
}

if (task.stop) stopAtRename(task.stop.rename, task.stop.signal);
if (task.commands) await runCommands(task.commands);
else await saveForEver();
