import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/workspace/make-folder.ts';
import { watchDisk } from './watch-disk.ts';
import { folderWith } from './workspace-folder.ts';

const disk = watchDisk();

it('makes a folder and those on the way, and is done where all are there', () => {
  const root = folderWith();
  makeFolder(join(root, 'a/b/c'));
  expect(existsSync(join(root, 'a/b/c'))).toBe(true);
  const before = disk.call;
  makeFolder(join(root, 'a/b/c'));
  expect(disk.call - before).toBe(1);
});

it('says why the first of them cannot be made', () => {
  const root = folderWith();
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolder(join(root, 'file/a/b'))).toThrow(/ENOTDIR/);
});

it.runIf(process.platform === 'linux')('ends where no folder can be made', () => {
  expect(() => makeFolder('/proc/none/a')).toThrow(/'\/proc\/none'/);
});

it('lets another process make it first', () => {
  const root = folderWith();
  disk.meddle = (_call, name) => {
    if (name === 'mkdirSync') mkdirSync(join(root, 'a'));
  };
  makeFolder(join(root, 'a'));
  expect(existsSync(join(root, 'a'))).toBe(true);
});
