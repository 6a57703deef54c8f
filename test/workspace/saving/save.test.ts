import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.ts';
import { saveChanges } from '../../../src/workspace/saving/save.ts';
import { filesBelow, folderWith } from '../workspace-folder.ts';

const change = (file: string, before: string, after: string) => ({ file, before, after });
const away = (file: string, before: string) => ({ file, before, after: null });
const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

describe('saveChanges', () => {
  it('replaces files whole, and leaves nothing beside them', () => {
    const root = folderWith({ 'm/a.md': '\uFEFFé\r\n', 'm/b.md': '' });
    saveChanges(root, [change('m/a.md', '\uFEFFé\r\n', '\uFEFF😀\r\n'), change('m/b.md', '', 'b'.repeat(1_000_000))]);
    expect([textOf(root, 'm/a.md'), textOf(root, 'm/b.md').length]).toEqual(['\uFEFF😀\r\n', 1_000_000]);
    expect(filesBelow(root)).toEqual(['m/a.md', 'm/b.md']);
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions', () => {
    const root = folderWith({ a: 'x' });
    for (const mode of [0o600, 0o644, 0o664, 0o755]) {
      chmodSync(join(root, 'a'), mode);
      saveChanges(root, [change('a', textOf(root, 'a'), `${mode}`)]);
      expect(statSync(join(root, 'a')).mode & 0o7777).toBe(mode);
    }
  });

  it.each([
    ['changed', (path: string) => writeFileSync(path, 'theirs')],
    ['gone', (path: string) => rmSync(path)],
    ['a folder', (path: string) => [rmSync(path), mkdirSync(path)]],
    ['a link', (path: string) => [rmSync(path), symlinkSync('b', path)]],
    ['longer by a line end', (path: string) => writeFileSync(path, 'a\n')],
    ['in another Unicode form', (path: string) => writeFileSync(path, 'a\u0301')],
  ])('refuses a file that is %s since it was read, and touches no other', (_name, meddle) => {
    const root = folderWith({ a: 'a', b: 'b' });
    meddle(join(root, 'a'));
    const before = filesBelow(root).map((file) => [file, textOf(root, file)]);
    const changes = [change('b', 'b', 'new'), change('a', 'a', 'new')];
    expect(() => saveChanges(root, changes)).toThrow(UserError);
    expect(() => saveChanges(root, changes)).toThrow(/has changed|a is a link, or not a plain file/);
    expect(filesBelow(root).map((file) => [file, textOf(root, file)])).toEqual(before);
  });

  it('takes away a file, once the others are written', () => {
    const root = folderWith({ 'm/a.md': 'a', b: 'b' });
    saveChanges(root, [away('m/a.md', 'a'), change('m/c.md', '', 'a2'), change('b', 'b', 'b2')]);
    expect(filesBelow(root)).toEqual(['b', 'm/c.md']);
    expect(() => saveChanges(root, [away('b', 'b'), change('m/c.md', '', 'x')])).toThrow(/has changed/);
    expect(textOf(root, 'm/c.md')).toBe('a2');
  });

  it('does nothing for no change', () => {
    const root = folderWith({ a: 'a' });
    saveChanges(root, []);
    expect(filesBelow(root)).toEqual(['a']);
  });
});
