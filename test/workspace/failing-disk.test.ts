// Every call of the file system fails in turn, once: what then stands on the disk, and what is said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../src/workspace/open.ts';
import { saveChanges } from '../../src/workspace/saving/save.ts';
import { writeOutput } from '../../src/workspace/write-output.ts';
import { failAt, watchDisk } from './watch-disk.ts';
import { filesBelow, folderWith, recordOf } from './workspace-folder.ts';

const disk = watchDisk();

describe('a disk that fails', () => {
  it('leaves a record old or new, never half, and says so', () => {
    const names: string[] = [];
    for (let call = 1; ; call += 1) {
      const root = folderWith({ 'm/a.md': 'old' });
      const { error, name } = failAt(disk, call, () =>
        saveChanges(root, [{ file: 'm/a.md', before: 'old', after: 'new' }]),
      );
      if (name === '') break;
      names.push(name);
      expect(readFileSync(join(root, 'm/a.md'), 'utf8')).toBe(error === null ? 'new' : 'old');
      expect(filesBelow(root)).toEqual(['m/a.md']);
      if (error !== null) expect(error).toMatchObject({ code: 'EIO' });
    }
    expect(names).toEqual(expect.arrayContaining(['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'closeSync']));
  });

  it('leaves an output old or new', () => {
    const names: string[] = [];
    for (let call = 1; ; call += 1) {
      const root = folderWith({ 'out/a.csv': 'old' });
      const guarded = { root, meetings: 'meetings', templates: 'templates' };
      const place = { path: 'out/a.csv', folder: root, name: 'a.csv' };
      const { error, name } = failAt(disk, call, () => writeOutput(place, 'new', guarded));
      if (name === '') break;
      names.push(name);
      expect(readFileSync(join(root, 'out/a.csv'), 'utf8')).toBe(error === null ? 'new' : 'old');
      expect(filesBelow(root)).toEqual(['out/a.csv']);
    }
    expect(names).toEqual(expect.arrayContaining(['writeFileSync', 'renameSync']));
  });

  it('hides no record: each is read, or named, or the whole is refused', () => {
    const files = ['meetings/2023-03-01.md', 'meetings/b/2023-03-02.md', 'meetings/c/d/2023-03-03.md'];
    const content = Object.fromEntries(files.map((file) => [file, recordOf(file.slice(-13, -3))]));
    const root = folderWith({ 'gtm.yaml': 'group: G', 'structures.yaml': 'structures: []', ...content });
    let calls = 0;
    for (let call = 1; ; call += 1) {
      let opened: ReturnType<typeof openWorkspace> | undefined;
      const { error, name } = failAt(disk, call, () => {
        opened = openWorkspace(root);
      });
      if (name === '') break;
      calls += 1;
      if (error !== null) {
        expect(error).toMatchObject({ code: 'EIO', syscall: name });
        continue;
      }
      const { readings = [], config, registry } = opened ?? {};
      const named = readings.filter(({ meeting }) => meeting === null).map(({ file }) => file);
      const read = readings.filter(({ meeting }) => meeting !== null).map(({ file }) => file);
      for (const file of files) {
        expect(read.includes(file) || named.some((each) => file.startsWith(each)), `${name} ${file}`).toBe(true);
      }
      const told = [...readings, config, registry].flatMap((each) => each?.findings ?? []);
      expect([name, told.length > 0]).toEqual([name, name !== 'closeSync']);
    }
    expect(calls).toBeGreaterThan(20);
  });
});
