import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWorkspace, refuseTaken } from '../../src/workspace/create-workspace.ts';
import { copyOf } from '../support/play.ts';

vi.mock('../../src/workspace/write-whole.ts', async (original) => {
  const real = await original<typeof import('../../src/workspace/write-whole.ts')>();
  return {
    writeWhole: (path: string, bytes: Buffer, mode: number) => {
      if (bytes.toString() === 'full') throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
      real.writeWhole(path, bytes, mode);
    },
  };
});

const places: { clean: () => void }[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.clean();
});

function place(): string {
  const { cwd, clean } = copyOf();
  places.push({ clean });
  return cwd;
}

const FILES = [
  { file: 'gtm.yaml', text: 'gtm: 1\n' },
  { file: 'meetings/_a.md', text: 'a\n' },
];

describe('createWorkspace', () => {
  it('makes the folders and the files, the settings last', () => {
    const folder = join(place(), 'a/b');
    const { created, kept } = createWorkspace(folder, FILES);
    expect(created).toEqual(['meetings/_a.md', 'gtm.yaml']);
    expect(kept).toEqual([]);
    expect(readFileSync(join(folder, 'gtm.yaml'), 'utf8')).toBe('gtm: 1\n');
  });

  it('keeps what is there', () => {
    const folder = place();
    mkdirSync(join(folder, 'meetings'));
    writeFileSync(join(folder, 'meetings/_a.md'), 'mine\n');
    expect(createWorkspace(folder, FILES).kept).toEqual(['meetings/_a.md']);
    expect(readFileSync(join(folder, 'meetings/_a.md'), 'utf8')).toBe('mine\n');
  });

  it('leaves nothing behind when a write fails', () => {
    const folder = join(place(), 'new');
    expect(() => createWorkspace(folder, [...FILES, { file: 'x', text: 'full' }])).toThrow('full');
    expect(existsSync(folder)).toBe(false);
  });

  it('takes nothing away that somebody else put there', () => {
    const folder = place();
    writeFileSync(join(folder, 'theirs.txt'), 'x');
    expect(() =>
      createWorkspace(folder, [
        { file: 'a/b', text: 'b' },
        { file: 'x', text: 'full' },
      ]),
    ).toThrow('full');
    expect([existsSync(join(folder, 'theirs.txt')), existsSync(join(folder, 'a'))]).toEqual([true, false]);
  });
});

describe('refuseTaken', () => {
  it('refuses a folder with settings, and a file', () => {
    const folder = place();
    expect(() => refuseTaken(folder)).not.toThrow();
    writeFileSync(join(folder, 'gtm.yaml'), '');
    expect(() => refuseTaken(folder)).toThrow('already');
    expect(() => refuseTaken(join(folder, 'gtm.yaml'))).toThrow('is a file');
  });
});
