// Promises 2 and 16: each call of the disk fails once, in whole commands; a file is old or new, and what fails changes nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { contextOf } from '../support/play.ts';
import { watchDisk } from '../workspace/watch-disk.ts';
import { filesBelow, folderWith } from '../workspace/workspace-folder.ts';
import { useMemory } from './people.ts';
import { runs, tellFigures } from './promise.ts';

const disk = watchDisk();

const FILES = {
  'meetings/2023-03-01.md':
    '---\ndate: 2023-03-01\nactions:\n  - { id: a1, text: Lire, owners: DRECM/R, due: 2023-04-01 } # à deux\n---\n\n# Ordre du jour\n',
  'meetings/2023-03-08.md':
    '---\ndate: 2023-03-08\nactions:\n  - { id: a1, text: Écrire, owners: DRECM/R }\n---\n\nCorps.\n',
  'gtm.yaml': 'group: Essai\n',
  'structures.yaml': 'structures: [{ id: DRECM/R }]\n',
};

/** Commands that write: one file, several, new ones, the registry; and what undoes them. */
const COMMANDS: readonly (readonly string[])[] = [
  ['set', '2023-03-01/a1', '--note', 'Une note'],
  ['set', '2023-03-01/a1', '2023-03-08/a1', '--status', 'blocked', '--note', 'Deux notes'],
  ['amend', '2023-03-01/a1', '--due', '2023-06'],
  ['add', '2023-03-08', 'Visiter le centre', '--owner', 'DRECM/R'],
  ['structures', 'add', 'DREN'],
  ['new', '--date', '2023-05-03'],
  ['move', '2023-03-08', '--date', '2023-03-09'],
  ['undo', '--yes'],
];

/** What stands in a folder, but for what `.gtm/` holds and temporary files. */
function stateOf(root: string): Readonly<Record<string, string>> {
  const files = filesBelow(root).filter((file) => !file.startsWith('.gtm/') && !file.endsWith('.tmp'));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

async function prepared(): Promise<string> {
  const root = folderWith(FILES);
  await run(root, ['set', '2023-03-08/a1', '--note', 'Avant tout']);
  return root;
}

async function run(cwd: string, args: readonly string[]): Promise<{ exit: number; err: string }> {
  const err: string[] = [];
  const exit = await main(args, contextOf({ cwd }, [], err));
  return { exit, err: err.join('') };
}

/** What comes of a command whose n-th call fails, once. */
async function failedAt(call: number, args: readonly string[]) {
  const root = await prepared();
  const before = stateOf(root);
  Object.assign(disk, { call: 0, failing: call, name: '' });
  const { exit, err } = await run(root, args);
  disk.failing = 0;
  const after = stateOf(root);
  const left = filesBelow(root).filter((file) => file.endsWith('.tmp') && !file.startsWith('.gtm/')).length;
  return { exit, err, name: disk.name, before, after, left };
}

type Figures = Record<'commands' | 'calls' | 'refused' | 'half-saved' | 'uncaught' | 'left beside', number>;

/** Commands that did not leave old or new, as a person would tell them. */
const halves: string[] = [];

/** A command, with each of its calls failing in turn. */
async function failEach(args: readonly string[], figures: Figures): Promise<void> {
  const whole = await failedAt(0, args);
  expect([args, whole.exit, whole.after]).not.toEqual([args, 0, whole.before]);
  expect([args, whole.exit]).toEqual([args, 0]);
  figures.commands += 1;
  for (let call = 1; ; call += runs(1, 3)) {
    const { exit, name, before, after, left, err } = await failedAt(call, args);
    if (name === '') return;
    figures.calls += 1;
    figures['left beside'] += left;
    if (exit !== 0) figures.refused += 1;
    if (exit === 70) figures.uncaught += 1;
    // Findings (1): what could not be read was said, and what could be written is.
    const wanted = exit === 0 ? [whole.after] : exit === 1 ? [before, after] : [before];
    if (wanted.some((each) => JSON.stringify(after) === JSON.stringify(each))) continue;
    halves.push(`${args.join(' ')}, call ${call} (${name}): exit ${exit}, ${err}`);
  }
}

it('leaves every file old or new, and nothing changed by what fails', async () => {
  useMemory();
  const figures: Figures = { commands: 0, calls: 0, refused: 0, 'half-saved': 0, uncaught: 0, 'left beside': 0 };
  for (const args of COMMANDS) await failEach(args, figures);
  figures['half-saved'] = halves.length;
  tellFigures('2 and 16, each call fails once', figures);
  expect([halves, figures.uncaught]).toEqual([[], 0]);
});
