import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { createFile } from '../../src/workspace/create-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gtm-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a new file', () => {
  it('is written whole, with the folders on its way, and leaves nothing beside it', () => {
    createFile(root, 'meetings/2023/x.md', 'é\n');
    expect(readFileSync(join(root, 'meetings/2023/x.md'), 'utf8')).toBe('é\n');
    expect(readdirSync(join(root, 'meetings/2023'))).toEqual(['x.md']);
  });

  it.each([
    ['an empty file', () => writeFileSync(join(root, 'x.md'), '')],
    ['a folder', () => mkdirSync(join(root, 'x.md'))],
    ['a link that leads nowhere', () => symlinkSync(join(root, 'elsewhere'), join(root, 'x.md'))],
  ])('never replaces %s', (_, put) => {
    put();
    expect(() => createFile(root, 'x.md', 'new')).toThrow(UserError);
    expect(readdirSync(root)).toEqual(['x.md']);
  });

  it('gives an error of the disk as it is', () => {
    writeFileSync(join(root, 'meetings'), '');
    expect(() => createFile(root, 'meetings/x.md', 'new')).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  });
});
