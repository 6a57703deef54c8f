import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { createWorkspace } from '../../src/workspace/create-workspace.ts';
import { watchDisk } from './watch-disk.ts';
import { filesBelow, folderWith } from './workspace-folder.ts';

const disk = watchDisk();

const FILES = [
  { file: 'gtm.yaml', text: 'gtm: 1\n' },
  { file: 'meetings/_a.md', text: 'a\n' },
];

describe('createWorkspace', () => {
  it('makes the folders and the files, the settings last', () => {
    const folder = join(folderWith(), 'a/b');
    const { created, kept } = createWorkspace(folder, FILES);
    expect(created).toEqual(['meetings/_a.md', 'gtm.yaml']);
    expect(kept).toEqual([]);
    expect(readFileSync(join(folder, 'gtm.yaml'), 'utf8')).toBe('gtm: 1\n');
  });

  it('keeps what is there', () => {
    const folder = folderWith({ 'meetings/_a.md': 'mine\n' });
    expect(createWorkspace(folder, FILES)).toMatchObject({ created: ['gtm.yaml'], kept: ['meetings/_a.md'] });
    expect(readFileSync(join(folder, 'meetings/_a.md'), 'utf8')).toBe('mine\n');
  });

  it('creates all of it or nothing, whichever call of the disk fails', () => {
    const names: string[] = [];
    for (let call = 1; ; call += 1) {
      const folder = folderWith({ 'theirs.txt': 'x' });
      Object.assign(disk, { call: 0, failing: call, name: '' });
      let failed = false;
      try {
        createWorkspace(join(folder, 'a/b'), FILES);
      } catch {
        failed = true;
      }
      disk.failing = 0;
      if (disk.name === '') break;
      names.push(disk.name);
      const left = filesBelow(folder).filter((file) => !(disk.name === 'rmSync' && file.endsWith('.tmp')));
      const whole = ['a/b/gtm.yaml', 'a/b/meetings/_a.md', 'theirs.txt'];
      expect([disk.name, left]).toEqual([disk.name, failed ? ['theirs.txt'] : whole]);
      if (failed && disk.name !== 'rmSync') expect(readdirSync(folder)).toEqual(['theirs.txt']);
    }
    expect(names).toEqual(expect.arrayContaining(['mkdirSync', 'openSync', 'writeSync', 'fsyncSync', 'rmSync']));
  });

  it('takes nothing from another gtm init that is quicker at the same place', () => {
    const folder = folderWith();
    disk.quicker = () => {
      disk.quicker = () => {};
      createWorkspace(folder, FILES);
    };
    expect(() => createWorkspace(folder, FILES)).toThrow(UserError);
    expect(filesBelow(folder)).toEqual(['gtm.yaml', 'meetings/_a.md']);
  });

  it('leaves a folder in which somebody wrote, when it takes its own back', () => {
    const folder = join(folderWith(), 'new');
    disk.quicker = () => {
      writeFileSync(join(folder, 'meetings/2023-03-01.md'), 'theirs');
      disk.quicker = failTwice;
    };
    expect(() => createWorkspace(folder, FILES)).toThrow('EIO: copyFileSync');
    expect(filesBelow(folder)).toEqual(['meetings/2023-03-01.md']);
  });
});

/** The second name, and the copy that is made where there are none. */
function failTwice(): void {
  disk.failing = disk.call + 1;
  throw Object.assign(new Error('EIO: linkSync'), { code: 'EIO', syscall: 'link' });
}
