import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { findRoot, locateRoot, startFolder } from '../../src/workspace/locate.ts';
import { folderWith } from './workspace-folder.ts';

describe('the folder to start from', () => {
  it('is the current one, or the one named', () => {
    const root = folderWith({ 'a/b/x': '' });
    expect([startFolder(root, undefined), startFolder(root, 'a'), startFolder(root, join(root, 'a/b'))]).toEqual([
      root,
      join(root, 'a'),
      join(root, 'a/b'),
    ]);
  });

  it.each(['missing', 'file', 'file/x'])('is refused when it is no folder: %s', (path) => {
    expect(() => startFolder(folderWith({ file: '' }), path)).toThrow(/ENOTDIR|does not exist/);
  });
});

describe('the root of the workspace', () => {
  it('is the nearest folder upwards with the settings', () => {
    const root = folderWith({ 'gtm.yaml': '', 'meetings/2023/x': '', 'inner/gtm.yaml': '', 'inner/a/x': '' });
    expect([root, join(root, 'meetings/2023'), join(root, 'inner/a')].map(findRoot)).toEqual([
      root,
      root,
      join(root, 'inner'),
    ]);
  });

  it('is its real path, through a link', () => {
    const root = folderWith({ 'group/gtm.yaml': '', 'group/meetings/x': '' });
    symlinkSync(join(root, 'group'), join(root, 'link'));
    expect(findRoot(join(root, 'link'))).toBe(join(root, 'group'));
  });

  it('is refused when there is none', () => {
    const root = folderWith();
    mkdirSync(join(root, 'a'));
    expect(findRoot(join(root, 'a'))).toBeUndefined();
    expect(() => locateRoot(join(root, 'a'))).toThrow(UserError);
    expect(locateRoot(folderWith({ 'gtm.yaml': '' }))).toMatch(/gtm-/);
  });
});
