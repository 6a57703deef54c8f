// Promise 16: a failed command leaves the folder as it was: names, sizes, times.
import { execFileSync } from 'node:child_process';
import { appendFileSync, lstatSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { contextOf, copyOf } from '../support/play.ts';
import { watchDisk } from '../workspace/watch-disk.ts';
import { useMemory } from './people.ts';
import { tellFigures } from './promise.ts';

const disk = watchDisk();

/** What is done to a workspace before its commands fail. */
type Damage = (root: string) => void;

const write =
  (file: string, text: string): Damage =>
  (root) =>
    writeFileSync(join(root, file), text);
const link =
  (file: string, to: string): Damage =>
  (root) => {
    rmSync(join(root, file), { recursive: true, force: true });
    symlinkSync(to, join(root, file));
  };
const append =
  (file: string, text: string): Damage =>
  (root) =>
    appendFileSync(join(root, file), text);

/** Requests that cannot be carried out in a sound workspace, words parted by blanks; `_` is a blank in a word. */
const REFUSED = `
bogus
set
set 2023-03-01/a99 --note x
set 1999-01-01/a1 --note x
set 2023-03-01/a1
set 2023-03-01/a1 --bogus
set 2023-03-01/a1 --status bogus
set 2023-03-01/a1 --owner Personne_d’ici
set 2023-03-01/a1 --lead Personne_d’ici
set 2023-03-01/a1 --note _
set 2023-03-01/a1 --note \u0007
set 2023-03-01/a1 --note x --on 2022-01-01
set 2023-03-01/a1 --note x --on 2023-02-30
set 2023-03-01/a1 --note x --at 2023-04-12 --on 2023-04-13
set 2023-03-01/a1 --note x --at 1999-01-01
set 2023-03-01/a1 2023-03-01/a99 --note x
done bogus
drop 2023-03-01/a99
reopen 2023-03-01/a99
amend 2023-03-01/a99 --due 2023-06
amend 2023-03-01/a1
add 1999-01-01 Lire --owner DRECM/R
add 2023-04-12 Lire --owner Personne_d’ici
snooze 2023-03-01/a99 2023-06-01
snooze 2023-03-01/a1 bogus
new --date 2023-04-12
new --date 2023-02-30
new --date 2023-05-03 --template bogus
move 2023-03-01 --date 2023-04-12
move 1999-01-01 --date 2023-04-13
cancel 1999-01-01
adopt 1999-01-01
adopt 2023-03-01 --at 1999-01-01
erratum 1999-01-01 Correction
circulate 1999-01-01
lift 1999-01-01
fill 1999-01-01
link 2023-03-01/99 2023-02-01/a1
link 2023-04-12/1 2023-02-01/a99
promote 2023-03-01/r99
annex 1999-01-01
structures add
structures add DRECM/R
structures bogus
structures add DREN --kind bogus
import missing.docx
import gtm.yaml
check --fix missing.md
undo bogus
actions --owner Personne_d’ici
actions --format bogus
actions --status bogus
actions -o gtm.yaml
actions -o meetings/2023-03-01.md
actions -o gtm.yaml/a.csv
show 2023-03-01/a99
show 1999-01-01
export actions -o structures.yaml
render 1999-01-01
render 2023-03-01 --template bogus
render 2023-03-01 --to bogus
render 2023-03-01 -o meetings/
digest --since bogus
meetings --today bogus
verify 1999-01-01
actions --max-size bogus
actions -C missing
actions --lang xx
`;

/** Commands that write, each refused by a workspace that is damaged so. */
const WRITING = ['set 2023-03-01/a1 --note x', 'structures add DREN', 'add 2023-04-12 Lire --owner DRECM/R'];

const DAMAGED: Readonly<Record<string, Damage>> = {
  'a registry that is a link': link('structures.yaml', 'gtm.yaml'),
  'a registry that is no YAML': write('structures.yaml', 'structures: [\n'),
  'a registry that is too large': write('structures.yaml', `structures: []\n#${'x'.repeat(9_000_000)}\n`),
  'settings that are a link': link('gtm.yaml', 'structures.yaml'),
  'settings that are no YAML': write('gtm.yaml', 'group: [\n'),
  'a folder .gtm that is a link': link('.gtm', 'anciens'),
  'a file in the place of the locks': (root) => {
    rmSync(join(root, '.gtm'), { recursive: true, force: true });
    mkdirSync(join(root, '.gtm'));
    writeFileSync(join(root, '.gtm/locks'), '');
  },
  'a lock that is held': (root) =>
    writeFileSync(
      join(root, '.gtm/locks', `${encodeURIComponent(hostname())}_1_0f8fad5b-d9cb-469f-a165-70867728950e`),
      '',
    ),
};

/** Damage to the record itself, by which edits of it alone are refused. */
const RECORDS: Readonly<Record<string, Damage>> = {
  'conflict markers': write('meetings/2023-03-01.md', '---\n<<<<<<< a\ndate: 2023-03-01\n=======\n>>>>>>> b\n---\n'),
  'an anchor': write('meetings/2023-03-01.md', '---\ndate: &d 2023-03-01\nactions: [*d]\n---\n'),
  'no UTF-8': (root) => writeFileSync(join(root, 'meetings/2023-03-01.md'), Buffer.from([0xff, 0xfe, 0, 0xd8])),
  'a link': link('meetings/2023-03-01.md', '2023-04-12.md'),
  'too large': append('meetings/2023-03-01.md', 'x'.repeat(9_000_000)),
  'a double key': write('meetings/2023-03-01.md', '---\ndate: 2023-03-01\ndate: 2023-03-02\n---\n'),
};

/** Names, sizes and times of all files, and the names of folders. */
function stateOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => {
      const stats = lstatSync(join(root, file));
      return stats.isDirectory() ? `${file}/` : `${file} ${stats.size} ${stats.mtimeMs} ${stats.ino}`;
    })
    .sort();
}

async function run(root: string, words: readonly string[], system?: string) {
  const err: string[] = [];
  const isAlive = (pid: number) => pid === 1;
  const context = contextOf({ cwd: root }, [], err);
  const exit = await main(words, { ...context, holder: { pid: process.pid, isAlive, patience: 50 } });
  return { exit, err: err.join(''), ...(system ? { system } : {}) };
}

function wordsOf(line: string): readonly string[] {
  return line.split(' ').map((word) => word.replaceAll('_', ' '));
}

/** A workspace in which somebody has written before, with damage done to it. */
async function prepared(damage: Damage = () => {}): Promise<string> {
  const { cwd, clean } = copyOf('examples/zinder');
  onTestFinished(clean);
  const root = join(cwd, 'examples/zinder');
  expect(await run(root, wordsOf('set 2023-03-01/a1 --note Avant'))).toMatchObject({ exit: 0 });
  damage(root);
  return root;
}

const failures: string[] = [];

/** Runs a command that must fail with a sentence, and leave everything as it was. */
async function failsIn(root: string, line: string, about = ''): Promise<void> {
  const before = stateOf(root);
  const { exit, err } = await run(root, wordsOf(line));
  const after = stateOf(root);
  const changed = [
    ...after.filter((each) => !before.includes(each)),
    ...before.filter((each) => !after.includes(each)),
  ];
  if (exit === 0 || exit === 70 || err === '' || changed.length > 0)
    failures.push([about, line, exit, err, ...changed].join(' | '));
}

it('leaves the folder as it was', async () => {
  useMemory();
  const figures = {
    'refused requests': 0,
    'damaged workspaces': 0,
    'damaged records': 0,
    'disks not to be written': 0,
  };
  const sound = await prepared();
  for (const line of REFUSED.trim().split('\n')) {
    await failsIn(sound, line);
    figures['refused requests'] += 1;
  }
  for (const [about, damage] of Object.entries(DAMAGED)) {
    const root = await prepared(damage);
    for (const line of WRITING) await failsIn(root, line, about);
    figures['damaged workspaces'] += WRITING.length;
  }
  for (const [about, damage] of Object.entries(RECORDS)) {
    const root = await prepared(damage);
    for (const line of ['set 2023-03-01/a1 --note x', 'amend 2023-03-01/a1 --due 2023-06', 'adopt 2023-03-01'])
      await failsIn(root, line, about);
    figures['damaged records'] += 3;
  }
  for (const code of ['EROFS', 'EACCES', 'ENOSPC', 'EDQUOT', 'EIO', 'EMFILE']) {
    const root = await prepared();
    disk.meddle = (_, name, [path, flags]) => {
      const isWriting =
        /^(?:write|mkdir|rename|link|symlink|copy)/.test(name) ||
        (name === 'openSync' && flags !== 'r' && flags !== 0 && typeof flags === 'number' && (flags & 3) !== 0);
      if (isWriting && String(path).startsWith(root))
        throw Object.assign(new Error(code), { code, syscall: name, path });
    };
    for (const line of [
      ...WRITING,
      'new --date 2023-05-03',
      'actions -o out/a.csv',
      'render 2023-03-01 --to md -o out/',
    ])
      await failsIn(root, line, code);
    disk.meddle = () => {};
    figures['disks not to be written'] += 6;
  }
  figures['disks not to be written'] += await onReadOnlyDisk();
  tellFigures('16', { ...figures, changed: failures.length });
  expect(failures).toEqual([]);
});

/** The same on a disk that is mounted so, where this process may mount one. */
async function onReadOnlyDisk(): Promise<number> {
  const root = await prepared();
  try {
    execFileSync('/usr/bin/env', ['mount', '--bind', root, root], { stdio: 'ignore' });
  } catch {
    tellFigures('16', { 'a real read-only disk': 'may not be mounted here' });
    return 0;
  }
  try {
    execFileSync('/usr/bin/env', ['mount', '-o', 'remount,ro,bind', root], { stdio: 'ignore' });
    for (const line of [...WRITING, 'new --date 2023-05-03', 'undo --yes']) await failsIn(root, line, 'read-only');
    return 5;
  } finally {
    execFileSync('/usr/bin/env', ['umount', '-l', root]);
  }
}
