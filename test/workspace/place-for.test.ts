import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { placeFor } from '../../src/workspace/place-for.ts';
import { folderWith, makePipe } from './workspace-folder.ts';

describe('placeFor', () => {
  it('takes a folder that is not there yet, or is empty, links followed', () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'link'));
    expect(placeFor(join(folder, 'a/b'))).toEqual({ root: join(folder, 'a/b'), inside: undefined, inGit: false });
    expect(placeFor(join(folder, 'link')).root).toBe(join(folder, 'real'));
    expect(placeFor(tmpdir()).root).toBe(realpathSync(tmpdir()));
  });

  it('says when git keeps the folder already', () => {
    const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n' });
    expect([placeFor(folder).inGit, placeFor(join(folder, 'group')).inGit]).toEqual([true, true]);
  });

  it('refuses a file, a pipe, and a link that leads nowhere', () => {
    const folder = folderWith({ 'notes.txt': 'x' });
    makePipe(join(folder, 'pipe'));
    symlinkSync('nowhere', join(folder, 'link'));
    for (const name of ['notes.txt', 'pipe', 'link']) {
      expect(() => placeFor(join(folder, name)), name).toThrow(UserError);
    }
  });

  it('refuses a folder with settings, even a link in their place', () => {
    const folder = folderWith({ 'a/gtm.yaml': '', 'b/x': '' });
    symlinkSync('nowhere', join(folder, 'b/gtm.yaml'));
    expect(() => placeFor(join(folder, 'a'))).toThrow(UserError);
    expect(() => placeFor(join(folder, 'b'))).toThrow(UserError);
  });

  it('refuses a place among the records of another workspace, and only there', () => {
    const folder = folderWith({ 'gtm.yaml': 'meetings: comptes/rendus\n' });
    symlinkSync('comptes/rendus', join(folder, 'cr'));
    mkdirSync(join(folder, 'comptes/rendus'), { recursive: true });
    expect(() => placeFor(join(folder, 'comptes/rendus'))).toThrow(UserError);
    expect(() => placeFor(join(folder, 'cr/2023/sous-groupe'))).toThrow(UserError);
    expect(placeFor(join(folder, 'comptes/rendus-b')).inside).toBe(folder);
    expect(placeFor(join(folder, 'meetings')).inside).toBe(folder);
    const flat = folderWith({ 'gtm.yaml': 'meetings: .\n' });
    expect(() => placeFor(join(flat, 'a'))).toThrow(UserError);
  });
});
