import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { writeOutput } from '../../src/workspace/write-output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gtm-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string) => {
  const guarded = { root: join(folder, 'group'), meetings: 'meetings', templates: 'templates' };
  return writeOutput({ path, folder, name: 'actions.csv' }, 'new', guarded);
};

describe('the place of an output', () => {
  it('is made with the folders on the way', () => {
    expect(write('a/b/c.csv')).toBe(join(folder, 'a/b/c.csv'));
    expect(write('d/e/')).toBe(join(folder, 'd/e/actions.csv'));
    expect(readFileSync(join(folder, 'd/e/actions.csv'), 'utf8')).toBe('new');
  });

  it('replaces an older output', () => {
    write('a.csv');
    expect(readdirSync(join(write('a.csv'), '..'))).toEqual(['a.csv']);
  });

  it.runIf(existsSync('/proc/self'))('is refused by the system at once where no folder can be made', () => {
    expect(() => write('/proc/gtm-output/list.csv')).toThrow(/ENOENT/);
  });

  it.each([
    'group/gtm.yaml',
    'group/GTM.yaml',
    'group/structures.yaml',
    'group/meetings/2023-03-01.md',
    'group/templates/minutes.hbs',
    'group/.git/config',
    'group/.gtm/',
  ])('is never a source of the workspace: %s', (path) => {
    expect(() => write(path)).toThrow(UserError);
    expect(existsSync(join(folder, 'group'))).toBe(false);
  });

  it('is refused by the system behind a file', () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/b'), '');
    expect(() => write('a/b/c.csv')).toThrow(/ENOTDIR|EEXIST/);
  });
});
