import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, expectSame, indexedFolder, indexInode } from './indexed-folder.ts';

const LIST = ['actions', '--all', '--json'];
const SOME = [LIST, ['stats', '--json'], ['meetings', '--json']];

/** A workspace with its index, and a way to edit one of its records. */
async function indexed() {
  const { root, files } = indexedFolder();
  await ask(root, LIST);
  const inode = indexInode(root);
  expect(inode).toBeDefined();
  const edit = (at: number, change: (text: string) => string) => {
    const path = join(root, files[at] ?? '');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return path;
  };
  return { root, files, inode, edit };
}

describe('an index', () => {
  it('gives the same lists as the files', async () => {
    const { root, inode } = await indexed();
    await expectSame(root);
    expect(indexInode(root)).toBe(inode);
  });

  it('is what lists are made from', async () => {
    const { root } = await indexed();
    const before = await ask(root, LIST);
    const path = join(root, '.gtm/index');
    expect(before.out.length).toBeGreaterThan(0);
    expect(readdirSync(join(root, '.gtm'))).toEqual(['index']);
    expect(readFileSync(path).subarray(0, 8).toString()).toBe('gtmindex');
  });

  it('is neither read nor written with --no-index', async () => {
    const { root } = indexedFolder();
    await ask(root, [...LIST, '--no-index']);
    expect(indexInode(root)).toBeUndefined();
  });

  it('is not written for few records', async () => {
    const { root } = indexedFolder(99);
    await ask(root, LIST);
    expect(indexInode(root)).toBeUndefined();
  });
});

describe('what has changed since the index was made', () => {
  it('is seen: an action closed, another one added', async () => {
    const { root, edit } = await indexed();
    edit(40, (text) =>
      text.replace(
        '  - title:',
        '  - title: Un point ajouté\n    actions:\n      - { id: a90, text: Compter, owners: DR/INS, due: prochaine réunion }\n  - title:',
      ),
    );
    await expectSame(root);
  });

  it('is seen: the reviews of a meeting taken away', async () => {
    const { root, edit } = await indexed();
    edit(50, (text) => text.replace(/^review:\n(?:[ -].*\n)*/m, ''));
    await expectSame(root);
  });

  it('is seen: another date, a meeting not held, the hour', async () => {
    const { root, edit } = await indexed();
    edit(30, (text) => text.replace(/^date: .*$/m, 'date: 2019-12-31'));
    edit(31, (text) => text.replace(/^date: /m, 'held: false\ndate: '));
    edit(32, (text) => text.replace('start: 10:30', 'start: 08:00'));
    await expectSame(root);
  });

  it('is seen: a file deleted, one renamed, one that cannot be read any more', async () => {
    const { root, files, edit } = await indexed();
    unlinkSync(join(root, files[20] ?? ''));
    renameSync(join(root, files[60] ?? ''), join(root, (files[60] ?? '').replace('.md', '-b.md')));
    edit(70, (text) => text.replace('date: ', 'date ? '));
    await expectSame(root);
  });

  it('is seen: a new file, which reviews old actions and has those that were reviewed already', async () => {
    const { root, files, edit } = await indexed();
    const text = readFileSync(join(root, files[44] ?? ''), 'utf8');
    edit(45, (before) => before.replace('review:\n', 'review:\n  - { action: 2030-01-01-neuf/a1, status: done }\n'));
    await ask(root, LIST);
    writeFileSync(join(root, 'meetings/2017-01-01-neuf.md'), text.replace(/^date: .*$/m, 'date: 2017-01-01'));
    mkdirSync(join(root, 'meetings/autre'), { recursive: true });
    writeFileSync(join(root, 'meetings/autre', (files[44] ?? '').split('/').at(-1) ?? ''), text);
    await expectSame(root);
  });

  it('is seen where a review waited for its action', async () => {
    const { root, files, edit } = indexedEdits();
    edit(45, (before) => before.replace('review:\n', 'review:\n  - { action: 2016-01-02-neuf/a1, status: done }\n'));
    await ask(root, LIST);
    expect(indexInode(root)).toBeDefined();
    const text = readFileSync(join(root, files[0] ?? ''), 'utf8');
    writeFileSync(join(root, 'meetings/2016-01-02-neuf.md'), text.replace(/^date: .*$/m, 'date: 2016-01-02'));
    await expectSame(root);
  });

  it('is not seen where a file was touched only', async () => {
    const { root, files } = await indexed();
    utimesSync(join(root, files[10] ?? ''), 1_600_000_000, 1_600_000_000);
    await expectSame(root, SOME);
  });

  it('is seen: an edit of the same size under the old time of change', async () => {
    const { root, edit } = await indexed();
    const path = edit(12, (text) => text.replace('Réunion', 'REUnion'.replace('REU', 'Réu').replace('nion', 'niom')));
    utimesSync(path, 1_500_000_000, 1_500_000_000);
    await expectSame(root, SOME);
  });

  it('is seen: other settings, another registry', async () => {
    const { root, inode } = await indexed();
    writeFileSync(join(root, 'gtm.yaml'), `${readFileSync(join(root, 'gtm.yaml'), 'utf8')}dates: month-first\n`);
    await expectSame(root, SOME);
    expect(indexInode(root)).not.toBe(inode);
    const registry = join(root, 'structures.yaml');
    writeFileSync(registry, readFileSync(registry, 'utf8').replace('id: DR/INS', 'id: INS/R'));
    await expectSame(root, SOME);
  });

  it('makes another index when it is much', async () => {
    const { root, inode, edit } = await indexed();
    for (let at = 0; at < 40; at += 1) edit(at, (text) => `${text}\nSuite.\n`);
    await expectSame(root, SOME);
    expect(indexInode(root)).not.toBe(inode);
  });

  it('does not make another index when it is little', async () => {
    const { root, inode, edit } = await indexed();
    for (let at = 0; at < 30; at += 1) edit(at, (text) => `${text}\nSuite.\n`);
    await expectSame(root, SOME);
    expect(indexInode(root)).toBe(inode);
  });
});

function indexedEdits() {
  const { root, files } = indexedFolder();
  const edit = (at: number, change: (text: string) => string) => {
    const path = join(root, files[at] ?? '');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  return { root, files, edit };
}

describe('the verdict of check', () => {
  const CHECKS = [['check'], ['check', '--json'], ['check', '--rule', 'typography/french', 'meetings/g001']];

  it('is the same when nothing has changed, and made anew when something has', async () => {
    const { root, files } = indexedFolder();
    await expectSame(root, CHECKS);
    await expectSame(root, CHECKS);
    expect(readdirSync(join(root, '.gtm'))).toEqual(['verdict']);
    const path = join(root, files[3] ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: circulated', 'status: perdu'));
    await expectSame(root, CHECKS);
    writeFileSync(join(root, 'meetings/mal-nomme.md'), '');
    await expectSame(root, CHECKS);
  });

  it('is not believed when it is damaged', async () => {
    const { root } = indexedFolder();
    const { out } = await ask(root, ['check']);
    const path = join(root, '.gtm/verdict');
    const sound = readFileSync(path);
    for (let turn = 0; turn < 12; turn += 1) {
      const bytes = Buffer.from(sound);
      const at = (turn * 7919 * 104_729) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ 64;
      writeFileSync(path, bytes);
      expect((await ask(root, ['check'])).out === out, `damage at ${at}`).toBe(true);
    }
  });
});

describe('trouble with an index', () => {
  it('is none: a link in the place of its folder or of itself', async () => {
    const { root, files } = indexedFolder();
    const other = indexedFolder();
    symlinkSync(join(other.root, 'meetings'), join(root, '.gtm'));
    await expectSame(root, SOME);
    expect(readdirSync(join(other.root, 'meetings')).filter((name) => name.startsWith('index'))).toEqual([]);
    rmSync(join(root, '.gtm'));
    mkdirSync(join(root, '.gtm'));
    symlinkSync(join(root, files[0] ?? ''), join(root, '.gtm/index'));
    await expectSame(root, SOME);
  });

  it.skipIf(process.getuid?.() === 0)('is none: a folder that may not be written', async () => {
    const { root } = indexedFolder();
    chmodSync(root, 0o500);
    await expectSame(root, SOME);
    chmodSync(root, 0o700);
    expect(indexInode(root)).toBeUndefined();
  });

  it('is none: a file in the place of its folder', async () => {
    const { root } = indexedFolder();
    writeFileSync(join(root, '.gtm'), '');
    await expectSame(root, SOME);
  });

  it('is none: damage at any byte, or an end that is missing', { timeout: 120_000 }, async () => {
    const { root } = await indexed();
    const path = join(root, '.gtm/index');
    const sound = readFileSync(path);
    const answer = (await ask(root, [...LIST, '--no-index'])).out;
    for (let turn = 0; turn < 60; turn += 1) {
      const bytes = Buffer.from(sound);
      const at = (turn * 7919 * 104_729) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ (1 + (turn % 255));
      writeFileSync(path, turn % 10 === 9 ? sound.subarray(0, at) : bytes);
      expect((await ask(root, LIST)).out === answer, `damage at ${at}`).toBe(true);
    }
  });

  it('is none: damage that is found while a long list is printed', async () => {
    const { root } = await indexed();
    const path = join(root, '.gtm/index');
    const sound = readFileSync(path);
    const lists = [
      ['export', '--format', 'jsonl'],
      ['export', '--format', 'csv'],
    ];
    for (const list of lists) {
      const { out } = await ask(root, [...list, '--no-index']);
      const lines = out.trimEnd().split('\n');
      const words = JSON.parse((await ask(root, ['export', '--no-index'])).out.trimEnd().split('\n').at(-1) ?? '').text;
      const at = sound.lastIndexOf(words);
      expect(at).toBeGreaterThan(0);
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      expect((await ask(root, list)).out === out, `${lines.length} lines`).toBe(true);
      expect(readFileSync(path).equals(bytes)).toBe(false);
    }
  });

  it('leaves nothing for ever: what a killed process left is swept when it is old, and nothing else', async () => {
    const { root, files } = indexedFolder();
    const id = '00000000-0000-4000-8000-000000000000';
    mkdirSync(join(root, '.gtm'));
    const old = [`index.${id}.tmp`, `verdict.${id}.tmp`, 'index.mine.tmp'];
    for (const name of [...old, `index.${id.replace('4', '5')}.tmp`]) writeFileSync(join(root, '.gtm', name), '');
    for (const name of old) utimesSync(join(root, '.gtm', name), 1_600_000_000, 1_600_000_000);
    symlinkSync(join(root, files[0] ?? ''), join(root, '.gtm', `index.${id.replace('4', '6')}.tmp`));
    await ask(root, LIST);
    const left = ['index', `index.${id.replace('4', '5')}.tmp`, `index.${id.replace('4', '6')}.tmp`, 'index.mine.tmp'];
    expect(readdirSync(join(root, '.gtm'))).toEqual(left.sort());
    expect(readFileSync(join(root, files[0] ?? '')).length).toBeGreaterThan(0);
  });

  it('is none: two processes at once', async () => {
    const { root } = indexedFolder();
    const answers = await Promise.all([ask(root, LIST), ask(root, LIST), ask(root, LIST)]);
    expect(new Set(answers.map(({ out }) => out)).size).toBe(1);
    await expectSame(root, SOME);
    expect(readdirSync(join(root, '.gtm'))).toEqual(['index']);
  });
});
