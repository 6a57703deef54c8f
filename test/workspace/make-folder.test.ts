import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/workspace/make-folder.ts';
import { folderWith } from './workspace-folder.ts';

it('makes a folder and those on the way, and says which was the first', () => {
  const root = folderWith();
  expect(makeFolder(join(root, 'a/b/c'))).toBe(join(root, 'a'));
  expect(existsSync(join(root, 'a/b/c'))).toBe(true);
  expect(makeFolder(join(root, 'a/b/c'))).toBeUndefined();
});

it('says why the first of them cannot be made', () => {
  const root = folderWith();
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file/a/b'))).toThrow(/ENOTDIR/);
});
