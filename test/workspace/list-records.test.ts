import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { listRecords } from '../../src/workspace/list-records.ts';
import { openWorkspace } from '../../src/workspace/open.ts';
import { folderWith, makePipe, recordOf } from './workspace-folder.ts';

const listed = (root: string, folder = 'meetings') =>
  listRecords(root, folder).map(({ file, kind }) => `${kind} ${file}`);

describe('listRecords', () => {
  it('gives the Markdown files at any depth, in a fixed order, each as what it is', () => {
    const root = folderWith({
      'meetings/2023-03-01.md': '',
      'meetings/2023/2023-01-04-crcm.md': '',
      'meetings/a/b/c/2022-05-05.MD': '',
      'meetings/notes.md': '',
      'meetings/2023-3-1.md': '',
      'meetings/-rf.md': '',
      'meetings/README.md': '',
      'meetings/2023/readme.md': '',
      'meetings/_modèle.md': '',
      'meetings/2023-03-01.docx': '',
      'meetings/.cache/2023-03-02.md': '',
      'elsewhere/2023-03-03.md': '',
    });
    expect(listed(root)).toEqual([
      'misnamed meetings/-rf.md',
      'record meetings/2023-03-01.md',
      'misnamed meetings/2023-3-1.md',
      'record meetings/2023/2023-01-04-crcm.md',
      'record meetings/a/b/c/2022-05-05.MD',
      'misnamed meetings/notes.md',
    ]);
  });

  it('gives the documents that no record stands for', () => {
    const root = folderWith({
      'meetings/2023-03-01.md': '',
      'meetings/2023-03-01.pdf': '',
      'meetings/2023-04-12.docx': '',
      'meetings/2023/2023-03-01.ODT': '',
      'meetings/PV mars.pdf': '',
      'meetings/_modèle.docx': '',
      'meetings/~$23-04-12.docx': '',
      'meetings/.~lock.2023-04-12.docx': '',
      'meetings/photo.png': '',
      'elsewhere/PV.docx': '',
    });
    expect(listed(root).filter((each) => !each.startsWith('record'))).toEqual([
      'document meetings/2023-04-12.docx',
      'document meetings/2023/2023-03-01.ODT',
      'document meetings/PV mars.pdf',
    ]);
  });

  it('walks a folder named as a record', () => {
    const root = folderWith({ 'meetings/2023-03-01.md/2023-03-02.md': '' });
    expect(listed(root)).toEqual(['record meetings/2023-03-01.md/2023-03-02.md']);
  });

  it.skipIf(process.platform === 'win32')('keeps names that hurt as they are', () => {
    const names = ['2023-03-01\n.md', '2023-03-02\u001b[31m.md', '2023-03-03 $(id).md', '2023-03-04--output=x.md'];
    const root = folderWith(Object.fromEntries(names.map((name) => [`meetings/${name}`, recordOf('2023-03-01')])));
    expect(listed(root)).toEqual(names.map((name) => `record meetings/${name}`));
    expect(openWorkspace(root).readings.map(({ findings }) => findings[0]?.code)).toEqual([
      'record/id',
      'record/id',
      'record/id',
      'record/id',
    ]);
  });

  it('follows no link, and tells those that stand for records', () => {
    const root = folderWith({ 'meetings/2023-03-01.md': '', 'archive/2020-01-01.md': '', secret: '' });
    const link = (to: string, from: string) => symlinkSync(to, join(root, 'meetings', from));
    link(join(root, 'secret'), '2023-03-02.md');
    link('2023-03-03.md', '2023-03-03.md');
    link('missing', '2023-03-04.md');
    link('../archive', '2020');
    link('.', 'loop');
    link('missing', 'broken');
    link('../secret', 'secret');
    link('../archive', '.hidden');
    expect(listed(root)).toEqual([
      'link meetings/2020',
      'record meetings/2023-03-01.md',
      'link meetings/2023-03-02.md',
      'link meetings/2023-03-03.md',
      'link meetings/2023-03-04.md',
      'link meetings/loop',
    ]);
  });

  it.skipIf(process.platform === 'win32')('opens no pipe', () => {
    const root = folderWith({ 'meetings/2023-03-01.md': recordOf('2023-03-01') });
    makePipe(join(root, 'meetings/2023-03-02.md'));
    expect(listed(root)).toEqual(['record meetings/2023-03-01.md', 'special meetings/2023-03-02.md']);
    expect(openWorkspace(root).readings[1]).toMatchObject({ meeting: null, findings: [{ code: 'file/not-plain' }] });
  });

  it('gives nothing where there is no folder', () => {
    const root = folderWith({ file: '' });
    expect([listed(root), listed(root, 'file')]).toEqual([[], []]);
  });

  it('takes the root itself for the folder, its hidden folders left out', () => {
    const root = folderWith({ '2023-03-01.md': '', 'a/2023-03-02.md': '', '.git/2023-03-03.md': '' });
    expect(listed(root, '.')).toEqual(['record 2023-03-01.md', 'record a/2023-03-02.md']);
  });

  it('refuses a folder that a link takes out of the workspace, and takes one that stays in it', () => {
    const [root, other] = [folderWith({ 'data/2023-03-01.md': '' }), folderWith({ '2023-03-02.md': '' })];
    symlinkSync(other, join(root, 'out'));
    symlinkSync('data', join(root, 'in'));
    expect(() => listed(root, 'out')).toThrow(UserError);
    expect(listed(root, 'in')).toEqual(['record in/2023-03-01.md']);
  });

  it('lists a workspace that is itself reached through a link', () => {
    const root = folderWith({ 'group/meetings/2023-03-01.md': '' });
    symlinkSync('group', join(root, 'link'));
    expect(listed(join(root, 'link'))).toEqual(['record meetings/2023-03-01.md']);
  });

  it('lists through a hundred folders one in another, and beside a hundred empty ones', () => {
    const deep = Array.from({ length: 100 }, () => 'd').join('/');
    const root = folderWith({ [`meetings/${deep}/2023-03-01.md`]: '' });
    for (let index = 0; index < 100; index += 1) mkdirSync(join(root, `meetings/e${index}`));
    expect(listed(root)).toEqual([`record meetings/${deep}/2023-03-01.md`]);
  });
});
