import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/workspace/read-file.ts';
import { folderWith, makePipe } from './workspace-folder.ts';

const LARGEST_FILE = 8 * 1024 * 1024;

const read = (root: string, file: string) => readBytes(join(root, file), file);

describe('readBytes', () => {
  it('gives the bytes of a plain file, up to the limit', () => {
    const root = folderWith({ a: 'é\r\n', empty: '', large: new Uint8Array(LARGEST_FILE) });
    expect(read(root, 'a')).toEqual(Buffer.from('é\r\n'));
    expect(read(root, 'empty')).toEqual(Buffer.alloc(0));
    expect((read(root, 'large') as Uint8Array).length).toBe(LARGEST_FILE);
  });

  it('refuses a larger one by its size, and reads nothing of it', () => {
    const root = folderWith({ a: '' });
    truncateSync(join(root, 'a'), 600 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(read(root, 'a')).toMatchObject({ code: 'file/too-large', severity: 'error', file: 'a', position: null });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('refuses what is no plain file', () => {
    const root = folderWith({ a: 'secret' });
    mkdirSync(join(root, 'folder'));
    symlinkSync('a', join(root, 'link'));
    symlinkSync('loop', join(root, 'loop'));
    expect([read(root, 'folder'), read(root, 'link'), read(root, 'loop')]).toMatchObject([
      { code: 'file/not-plain' },
      { code: 'file/link', severity: 'warning' },
      { code: 'file/link' },
    ]);
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe, and reads no device', () => {
    const root = folderWith();
    makePipe(join(root, 'pipe'));
    expect([read(root, 'pipe'), readBytes('/dev/zero', 'zero')]).toMatchObject([
      { code: 'file/not-plain' },
      { code: 'file/not-plain' },
    ]);
  });

  it('says why a file cannot be read', () => {
    const root = folderWith({ a: '' });
    expect([read(root, 'missing'), read(root, 'a/b')].map((each) => 'message' in each && each.message.en)).toEqual([
      'The file cannot be read (ENOENT).',
      'The file cannot be read (ENOTDIR).',
    ]);
    expect(read(root, 'missing')).toMatchObject({ code: 'file/unreadable', severity: 'error', file: 'missing' });
  });
});
