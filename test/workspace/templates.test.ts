import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { openPartials, openTemplates } from '../../src/workspace/templates.ts';
import { folderWith } from './workspace-folder.ts';

describe('the templates of a workspace', () => {
  it('are its .hbs files, by name, and the partials below them', () => {
    const root = folderWith({
      'templates/minutes.hbs': '\uFEFFété',
      'templates/agenda-2.hbs': 'b',
      'templates/.hidden.hbs': 'c',
      'templates/A b.hbs': 'd',
      'templates/notes.md': 'e',
      'templates/partials/action.hbs': 'f',
    });
    expect(openTemplates(root, 'templates')).toEqual({
      'agenda-2': { file: 'templates/agenda-2.hbs', text: 'b' },
      minutes: { file: 'templates/minutes.hbs', text: 'été' },
    });
    expect(openPartials(root, 'templates')).toEqual({ action: { file: 'templates/partials/action.hbs', text: 'f' } });
  });

  it('are none where there is no folder, or a file in its place', () => {
    const root = folderWith({ file: '' });
    expect([openTemplates(root, 'templates'), openTemplates(root, 'file'), openPartials(root, 'templates')]).toEqual([
      {},
      {},
      {},
    ]);
  });

  it('are not read through links', () => {
    const other = folderWith({ 'minutes.hbs': 'secret', 'partials/a.hbs': 'secret' });
    const root = folderWith({ 'templates/a.hbs': 'a' });
    mkdirSync(join(root, 'templates/folder.hbs'));
    expect(Object.keys(openTemplates(root, 'templates'))).toEqual(['a']);
    symlinkSync(join(other, 'minutes.hbs'), join(root, 'templates/minutes.hbs'));
    symlinkSync(join(other, 'partials'), join(root, 'templates/partials'));
    symlinkSync(other, join(root, 'elsewhere'));
    expect(() => openTemplates(root, 'templates')).toThrow(/^templates\/minutes\.hbs: /);
    expect(() => openPartials(root, 'templates')).toThrow(UserError);
    expect(() => openTemplates(root, 'elsewhere')).toThrow(UserError);
  });

  it('are refused when they are no text, or too large', () => {
    const root = folderWith({ 'a/x.hbs': Uint8Array.of(0x61, 0xff), 'b/x.hbs': '' });
    truncateSync(join(root, 'b/x.hbs'), 100 * 1024 * 1024);
    expect(() => openTemplates(root, 'a')).toThrow(/^a\/x\.hbs: /);
    expect(() => openTemplates(root, 'b')).toThrow(/^b\/x\.hbs: /);
  });
});
