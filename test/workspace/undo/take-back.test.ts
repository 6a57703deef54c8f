// A .gtm/ that others have brought, and files that are not what they were.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from '../../../src/workspace/saving/content-hash.ts';
import { refuseUntrusted } from '../../../src/workspace/saving/refuse-untrusted.ts';
import type { KeptFile } from '../../../src/workspace/undo/kept-change.ts';
import { keptChanges } from '../../../src/workspace/undo/kept-changes.ts';
import { planTakeBack, takeBack } from '../../../src/workspace/undo/take-back.ts';
import { filesBelow, folderWith } from '../workspace-folder.ts';

const A = 'meetings/2023-03-01.md';
const FILE: KeptFile = { file: A, before: { hash: hashOf('hostile'), text: 'hostile' }, after: hashOf('a') };

const kept = (root: string, files: unknown, place = placeOf(root)) =>
  JSON.stringify({ place, at: '2023-04-20T12:00:00.000Z', command: 'gtm set', files });

/** A workspace in which a change of these files is kept. */
function workspaceWith(files: unknown): string {
  const root = folderWith({ [A]: 'a', 'gtm.yaml': 'group: G\n' });
  mkdirSync(join(root, '.gtm/undo'), { recursive: true });
  writeFileSync(join(root, '.gtm/undo/1.json'), kept(root, files));
  return root;
}

function plan(root: string) {
  const [last] = keptChanges(root).kept;
  return last ? planTakeBack(root, last, 'meetings') : expect.unreachable('a change is kept');
}

describe('a change that is not taken for one', () => {
  it.each([
    ['another text before', [{ ...FILE, before: { hash: hashOf('other'), text: 'hostile' } }]],
    ['no files', []],
    ['files that are none', [null]],
    ['a file without its sign', [{ ...FILE, after: 1 }]],
    ['no list', 'files'],
  ])('has %s', (_, files) => {
    expect(keptChanges(workspaceWith(files))).toEqual({ kept: [], others: 1 });
  });

  it('was kept elsewhere, is no JSON, or is a folder', () => {
    const root = workspaceWith([FILE]);
    expect(keptChanges(root).kept).toHaveLength(1);
    writeFileSync(join(root, '.gtm/undo/1.json'), kept(root, [FILE], placeOf('/elsewhere')));
    writeFileSync(join(root, '.gtm/undo/2.json'), kept(root, [FILE]).slice(0, -9));
    mkdirSync(join(root, '.gtm/undo/3.json'));
    expect(keptChanges(root)).toEqual({ kept: [], others: 3 });
  });
});

describe('files that are not taken back', () => {
  it.each([
    ...['../2023-03-01.md', '/etc/2023-03-01.md', 'meetings/../2023-03-01.md', 'meetings/../../x/2023-03-01.md'],
    ...['2023-03-01.md', 'meetings/notes.md', 'meetings/2023-03-01.txt', 'meetings/.git/2023-03-01.md', '.git/config'],
    ...[
      'templates/minutes.hbs',
      'meetings//2023-03-01.md',
      'meetings\\2023-03-01.md',
      './gtm.yaml',
      'meetings/./2023-03-01.md',
    ],
    ...['.gtm/undo/1.json', 'meetings', ''],
  ])('are no records: %s', (file) => {
    const root = workspaceWith([FILE, { ...FILE, file, after: null }]);
    expect(() => plan(root)).toThrow(/neither a record, nor the registry/);
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, 'a\n')],
    ['gone', (path: string) => rmSync(path)],
    ['a folder', (path: string) => [rmSync(path), mkdirSync(path)]],
  ])('are %s since', (_, meddle) => {
    const root = workspaceWith([FILE]);
    meddle(join(root, A));
    expect(() => plan(root)).toThrow(/2023-03-01\.md has changed since/);
  });

  it('are there again though they were removed', () => {
    expect(() => plan(workspaceWith([{ ...FILE, after: null }]))).toThrow(/has changed since/);
  });

  it('are links, or lie behind one', () => {
    const outside = folderWith({ '2023-03-01.md': 'a' });
    const [one, two, three] = [workspaceWith([FILE]), workspaceWith([FILE]), workspaceWith([FILE])];
    rmSync(join(one, A));
    symlinkSync(join(outside, '2023-03-01.md'), join(one, A));
    rmSync(join(two, 'meetings'), { recursive: true });
    symlinkSync(outside, join(two, 'meetings'));
    writeFileSync(join(three, '.gtm/undo/1.json'), kept(three, [{ ...FILE, file: 'meetings/x/2023-03-01.md' }]));
    symlinkSync(outside, join(three, 'meetings/x'));
    for (const root of [one, two, three]) expect(() => plan(root)).toThrow();
    expect(readFileSync(join(outside, '2023-03-01.md'), 'utf8')).toBe('a');
  });

  it('have changed while somebody was asked: nothing is written, and the change is kept still', () => {
    const root = workspaceWith([FILE]);
    const [last] = keptChanges(root).kept;
    const changes = plan(root);
    writeFileSync(join(root, A), 'theirs');
    if (!last) expect.unreachable('a change is kept');
    expect(() => takeBack(root, last, changes)).toThrow(/has changed/);
    expect(filesBelow(root)).toEqual(['.gtm/undo/1.json', 'gtm.yaml', A]);
    writeFileSync(join(root, A), 'a');
    takeBack(root, last, changes);
    expect(readFileSync(join(root, A), 'utf8')).toBe('hostile');
    expect(() => takeBack(root, last, changes)).toThrow(/just taken/);
  });
});

describe('a .gtm/ that is not trusted', () => {
  const env = { PATH: process.env.PATH };
  const git = (root: string, ...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' });

  it('is kept by git, in whatever case', async () => {
    const root = workspaceWith([FILE]);
    git(root, 'init', '-q');
    await expect(refuseUntrusted(root, env)).resolves.toBeUndefined();
    git(root, 'add', '-f', '.gtm/undo/1.json');
    await expect(refuseUntrusted(root, env)).rejects.toMatchObject({ exit: 2 });
    git(root, 'reset', '-q');
    mkdirSync(join(root, '.GTM'), { recursive: true });
    writeFileSync(join(root, '.GTM/x'), '');
    git(root, 'add', '-f', '.GTM/x');
    await expect(refuseUntrusted(root, env)).rejects.toMatchObject({ exit: 2 });
  });

  it('is in a folder of a repository that git does not answer for', async () => {
    const root = workspaceWith([FILE]);
    await expect(refuseUntrusted(root, { PATH: '/nowhere' })).resolves.toBeUndefined();
    mkdirSync(join(root, '.git'));
    await expect(refuseUntrusted(root, env)).rejects.toMatchObject({ exit: 3 });
  });

  it.skipIf(process.platform === 'win32')('is a link, or holds one', async () => {
    const root = workspaceWith([FILE]);
    symlinkSync('/nowhere', join(root, '.gtm/undo/2.json'));
    await expect(refuseUntrusted(root, env)).rejects.toThrow(/"\.gtm\/undo\/2\.json" is a symbolic link/);
    rmSync(join(root, '.gtm'), { recursive: true });
    symlinkSync(folderWith(), join(root, '.gtm'));
    await expect(refuseUntrusted(root, env)).rejects.toThrow(/"\.gtm" is a symbolic link/);
  });
});
