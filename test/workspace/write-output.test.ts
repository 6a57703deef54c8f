import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { writeOutput } from '../../src/workspace/write-output.ts';
import { filesBelow, folderWith, recordOf } from './workspace-folder.ts';

const RECORD = 'meetings/2023-03-01.md';

function workspace(meetings = 'meetings') {
  const root = folderWith({
    'gtm.yaml': 'a',
    'structures.yaml': 'b',
    [RECORD]: recordOf('2023-03-01'),
    'out/old.md': 'c',
  });
  const guarded = { root, meetings, templates: 'templates' };
  const write = (path: string, folder = root) => writeOutput({ path, folder, name: 'list.csv' }, 'new', guarded);
  return { root, write };
}

describe('writeOutput', () => {
  it('takes bytes and text, and leaves nothing beside the file', () => {
    const { root, write } = workspace();
    const before = filesBelow(root);
    expect(readFileSync(write('out/old.md'), 'utf8')).toBe('new');
    expect(filesBelow(root)).toEqual(before);
    const place = { path: 'b.bin', folder: root, name: 'x' };
    writeOutput(place, Uint8Array.of(1, 2), { root, meetings: 'meetings', templates: 'templates' });
    expect(readFileSync(join(root, 'b.bin'))).toEqual(Buffer.from([1, 2]));
  });

  it('gives a file in a folder its name', () => {
    const { root, write } = workspace();
    expect([write('out'), write('new/'), write('.'), write(join(root, 'out'))]).toEqual([
      join(root, 'out/list.csv'),
      join(root, 'new/list.csv'),
      join(root, 'list.csv'),
      join(root, 'out/list.csv'),
    ]);
  });

  it.each(['link/2023-03-01.md', 'link/x.csv', 'inner/../meetings/x.md', 'record.md', 'MEETINGS/x.md'])(
    'is not led to a source by a link, a detour or a capital: %s',
    (path) => {
      const { root, write } = workspace();
      symlinkSync('meetings', join(root, 'link'));
      symlinkSync(RECORD, join(root, 'record.md'));
      expect(() => write(path)).toThrow(UserError);
      expect(readFileSync(join(root, RECORD), 'utf8')).toBe(recordOf('2023-03-01'));
    },
  );

  it('is not led there from a folder that is itself a link to the workspace', () => {
    const { root, write } = workspace();
    const other = folderWith();
    symlinkSync(root, join(other, 'group'));
    expect(() => write(RECORD, join(other, 'group'))).toThrow(UserError);
    expect(() => write('structures.yaml', join(other, 'group'))).toThrow(UserError);
  });

  it('writes beside the records when they are at the root, and over none', () => {
    const { write } = workspace('.');
    expect(() => write('2023-03-01.md')).toThrow(UserError);
    expect(write('out/2023-03-01.md')).toMatch(/out/);
    expect(write('list.csv')).toMatch(/list\.csv$/);
  });

  it('replaces a link, and not what it leads to', () => {
    const { root, write } = workspace();
    const other = folderWith({ kept: 'kept' });
    symlinkSync(join(other, 'kept'), join(root, 'out/link.md'));
    write('out/link.md');
    expect([readFileSync(join(other, 'kept'), 'utf8'), readFileSync(join(root, 'out/link.md'), 'utf8')]).toEqual([
      'kept',
      'new',
    ]);
  });

  it.skipIf(process.platform === 'win32')('writes to a device, and puts no file in its place', () => {
    const { write } = workspace();
    expect(write('/dev/null')).toBe('/dev/null');
    expect(readFileSync('/dev/null')).toHaveLength(0);
    expect(() => writeFileSync('/dev/null', 'x')).not.toThrow();
  });
});
