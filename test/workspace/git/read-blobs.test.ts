import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGit } from '../../../src/workspace/git/ask-git.ts';
import { readBlobs } from '../../../src/workspace/git/read-blobs.ts';
import { filesInCommit, filesInIndex } from '../../../src/workspace/git/tree-files.ts';
import { gitIn } from '../../support/git-in.ts';
import { folderWith } from '../workspace-folder.ts';

const env = { PATH: process.env.PATH };

/** A repository of which a workspace is the folder `groupe`. */
function repository(): { readonly root: string; readonly git: (...args: string[]) => string } {
  const top = folderWith({
    'groupe/meetings/réunion à deux.md': 'premier\n',
    'groupe/a\nb.md': 'deux lignes\n',
    'autre.md': 'x',
  });
  const git = gitIn(top);
  git('init', '-q');
  symlinkSync('a\nb.md', join(top, 'groupe/lien.md'));
  git('add', '.');
  git('commit', '-qm', 'x');
  return { root: join(top, 'groupe'), git };
}

describe('what git keeps', () => {
  it('lists the regular files below the root, whatever their names', async () => {
    const { root } = repository();
    const files = await filesInCommit({ root, env }, 'HEAD');
    expect(files?.map(({ file }) => file)).toEqual(['a\nb.md', 'meetings/réunion à deux.md']);
    expect(await filesInIndex({ root, env })).toEqual(files);
  });

  it('tells the index from the work tree', async () => {
    const { root, git } = repository();
    writeFileSync(join(root, 'neuf.md'), 'neuf');
    mkdirSync(join(root, 'vide'));
    git('add', 'groupe/neuf.md');
    writeFileSync(join(root, 'neuf.md'), 'plus neuf');
    const staged = await filesInIndex({ root, env });
    expect(staged?.map(({ file }) => file)).toContain('neuf.md');
    const [blob] = (await readBlobs({ root, env }, [':./neuf.md'])) ?? [];
    expect(blob?.toString()).toBe('neuf');
  });

  it('reads many contents in order, and null for what is missing', async () => {
    const { root } = repository();
    const [{ blob = '' } = {}] = (await filesInCommit({ root, env }, 'HEAD')) ?? [];
    const names = ['HEAD:./absent à jamais.md', blob, 'HEAD:./meetings', 'HEAD:./meetings/réunion à deux.md'];
    const read = await readBlobs({ root, env }, names);
    expect(read?.map((each) => each?.toString() ?? null)).toEqual([null, 'deux lignes\n', null, 'premier\n']);
    expect(await readBlobs({ root, env }, [])).toEqual([]);
  });

  it('answers null where there is no repository, no commit or no git', async () => {
    const root = folderWith();
    expect(await filesInCommit({ root, env }, 'HEAD')).toBeNull();
    expect(await filesInIndex({ root, env })).toBeNull();
    expect(await readBlobs({ root, env }, ['HEAD:./x'])).toBeNull();
    expect((await runGit({ root, env: { PATH: root } }, ['status'])).code).toBeNull();
    const { root: known } = repository();
    expect(await filesInCommit({ root: known, env }, 'absent')).toBeNull();
    expect(await filesInCommit({ root: known, env }, '--output=x')).toBeNull();
  });

  it('tells why git refuses', async () => {
    const { code, err } = await runGit({ root: folderWith(), env }, ['rev-parse', 'HEAD']);
    expect(code).toBe(128);
    expect(err).toContain('not a git repository');
  });
});
