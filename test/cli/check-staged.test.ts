import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GitRun, gitIn } from '../support/git-in.ts';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

const record = (date: string, actions = '[]') => `---\ndate: ${date}\ntitle: Réunion\nactions: ${actions}\n---\n`;
const BAD = record('2023-13-01');

type Repository = { readonly root: string; readonly git: GitRun; readonly put: (file: string, text: string) => void };

function repository(below = ''): Repository {
  const top = folderWith();
  const root = join(top, below);
  const put = (file: string, text: string) => {
    mkdirSync(join(root, 'meetings'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  put('gtm.yaml', 'group: Essai\n');
  put('structures.yaml', 'structures: [{ id: OIM }]\n');
  put('meetings/2023-03-01.md', record('2023-03-01', '[{ id: a1, text: Lire, owners: OIM }]'));
  const git = gitIn(top);
  git('init', '-q');
  return { root, git, put };
}

function committed(below = ''): Repository {
  const made = repository(below);
  made.git('add', '-A');
  made.git('commit', '-qm', 'Ouvre');
  return made;
}

/** The exit code, and the files of which something is said. */
async function staged(root: string, env: Readonly<Record<string, string>> = {}) {
  const { exit, out, err } = await play(['check', '--staged', '--format', 'json'], {
    cwd: root,
    env,
    today: '2023-06-01',
  });
  const items = exit < 2 ? (JSON.parse(out).items as { file: string; severity: string }[]) : [];
  return {
    exit,
    err,
    files: [...new Set(items.filter(({ severity }) => severity === 'error').map(({ file }) => file))],
  };
}

describe('check --staged', () => {
  it('judges what is added, not what lies in the folder', async () => {
    const { root, git, put } = committed();
    put('meetings/2023-04-01.md', BAD);
    expect(await staged(root)).toMatchObject({ exit: 0, files: [] });
    git('add', '-A');
    put('meetings/2023-04-01.md', record('2023-04-01'));
    expect(await staged(root)).toMatchObject({ exit: 1, files: ['meetings/2023-04-01.md'] });
  });

  it('says nothing of errors that are there already', async () => {
    const { root, git, put } = committed();
    put('meetings/2023-04-01.md', BAD);
    git('add', '-A');
    git('commit', '-qm', 'Faux');
    put('meetings/2023-05-01.md', record('2023-05-01'));
    git('add', '-A');
    expect(await staged(root)).toMatchObject({ exit: 0, files: [] });
  });

  it('says what a change breaks elsewhere', async () => {
    const { root, git, put } = committed();
    put('meetings/2023-04-01.md', `---\ndate: 2023-04-01\nreview: [{ action: 2023-03-01/a1, status: done }]\n---\n`);
    git('add', '-A');
    git('commit', '-qm', 'Suit');
    put('meetings/2023-03-01.md', record('2023-03-01'));
    git('add', '-A');
    expect(await staged(root)).toMatchObject({ exit: 1, files: ['meetings/2023-04-01.md'] });
  });

  it('knows what is deleted and renamed', async () => {
    const { root, git, put } = committed();
    put('meetings/2023-04-01.md', BAD);
    git('add', '-A');
    git('commit', '-qm', 'Faux');
    renameSync(join(root, 'meetings/2023-04-01.md'), join(root, 'meetings/2023-04-02.md'));
    git('add', '-A');
    expect((await staged(root)).files).toEqual(['meetings/2023-04-02.md']);
    rmSync(join(root, 'meetings/2023-04-02.md'));
    git('add', '-A');
    expect(await staged(root)).toMatchObject({ exit: 0, files: [] });
  });

  it('takes the index that git names to a hook, where it is one of the repository', async () => {
    const { root, git, put } = committed();
    put('meetings/2023-04-01.md', BAD);
    git('add', '-A');
    const own = join(root, '.git/other-index');
    writeFileSync(own, '');
    rmSync(own);
    git('read-tree', '--index-output=.git/other-index', 'HEAD');
    // read-tree with another output leaves the index itself as it was.
    expect((await staged(root, { GIT_INDEX_FILE: own })).files).toEqual([]);
    expect((await staged(root, { GIT_INDEX_FILE: '.git/other-index' })).files).toEqual([]);
    expect((await staged(root, { GIT_INDEX_FILE: '/tmp/elsewhere' })).files).toEqual(['meetings/2023-04-01.md']);
  });

  it('works before the first commit', async () => {
    const { root, git, put } = repository();
    put('meetings/2023-04-01.md', BAD);
    git('add', '-A');
    expect((await staged(root)).files).toEqual(['meetings/2023-04-01.md']);
  });

  it('works where the workspace is a folder of the repository', async () => {
    const { root, git, put } = committed('groupe');
    put('meetings/2023-04-01.md', BAD);
    git('add', '-A');
    expect((await staged(root)).files).toEqual(['meetings/2023-04-01.md']);
  });

  it('works in another work tree of the repository', async () => {
    const { root, git } = committed();
    const other = folderWith();
    git('worktree', 'add', '-q', '-b', 'autre', join(other, 'arbre'));
    writeFileSync(join(other, 'arbre/meetings/2023-04-01.md'), BAD);
    gitIn(join(other, 'arbre'))('add', '-A');
    expect((await staged(join(other, 'arbre'))).files).toEqual(['meetings/2023-04-01.md']);
    expect((await staged(root)).files).toEqual([]);
  });

  it('works beside and in a submodule', async () => {
    const inner = committed();
    const { root, git, put } = committed();
    git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner.root, 'meetings/region');
    put('meetings/2023-04-01.md', BAD);
    git('add', '-A');
    expect((await staged(root)).files).toEqual(['meetings/2023-04-01.md']);
    const below = join(root, 'meetings/region');
    writeFileSync(join(below, 'meetings/2023-04-01.md'), BAD);
    gitIn(below)('add', '-A');
    expect((await staged(below)).files).toEqual(['meetings/2023-04-01.md']);
  });

  it('takes whatever name a file has', async () => {
    const { root, git, put } = committed();
    put('meetings/2023-04-01 à\n"deux".md', BAD);
    git('add', '-A');
    const { exit, files } = await staged(root);
    expect([exit, files.length]).toEqual([1, 1]);
  });

  it('finds the markers of a conflict, and says what nobody has settled', async () => {
    const { root, git, put } = committed();
    git('checkout', '-qb', 'autre');
    put('meetings/2023-03-01.md', record('2023-03-01').replace('Réunion', 'Une'));
    git('commit', '-qam', 'Une');
    git('checkout', '-q', '-');
    put('meetings/2023-03-01.md', record('2023-03-01').replace('Réunion', 'Deux'));
    git('commit', '-qam', 'Deux');
    expect(() => git('merge', '-q', 'autre')).toThrow();
    const open = await staged(root);
    expect(open.exit).toBe(2);
    expect(open.err).toContain('meetings/2023-03-01.md');
    git('add', '-A');
    expect((await staged(root)).files).toEqual(['meetings/2023-03-01.md']);
  });

  it('is refused without a repository, and with --fix', async () => {
    const { root } = repository();
    rmSync(join(root, '.git'), { recursive: true });
    expect(await staged(root)).toMatchObject({ exit: 3 });
    expect((await play(['check', '--staged', '--fix'], { cwd: root })).exit).toBe(2);
  });
});
