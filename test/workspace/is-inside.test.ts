import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/workspace/is-inside.ts';

describe('isInside', () => {
  it.each([
    ['/groupe', '/groupe', true],
    ['/groupe', '/groupe/meetings/a.md', true],
    ['/', '/groupe', true],
    ['/groupe', '/groupe/..suite/a.md', true],
    ['/groupe', '/groupe/../autre', false],
    ['/groupe', '/groupe2', false],
    ['/groupe', '/', false],
    ['/groupe', '/Groupe/a.md', false],
  ])('%s holds %s: %s', (folder, path, inside) => {
    expect(isInside(folder, path, posix)).toBe(inside);
  });

  it.each([
    ['C:\\groupe', 'C:\\groupe\\meetings\\a.md', true],
    ['C:\\groupe', 'c:\\GROUPE\\a.md', true],
    ['C:\\', 'C:\\groupe', true],
    ['C:\\groupe', 'C:/groupe/a.md', true],
    ['C:\\groupe', 'D:\\groupe\\a.md', false],
    ['C:\\groupe', 'C:\\groupe2\\a.md', false],
    ['C:\\groupe', 'C:\\groupe\\..\\autre', false],
    ['C:\\groupe', '\\\\serveur\\partage\\groupe', false],
    ['\\\\serveur\\partage', '\\\\serveur\\partage\\a.md', true],
    ['\\\\serveur\\partage', '\\\\serveur\\autre\\a.md', false],
  ])('on Windows, %s holds %s: %s', (folder, path, inside) => {
    expect(isInside(folder, path, win32)).toBe(inside);
  });
});
