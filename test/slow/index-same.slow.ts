// Promise 12: the index never changes an answer.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openIndexFile } from '../../src/workspace/index/index-file.ts';
import { ask, indexedFolder } from '../workspace/index/indexed-folder.ts';
import { randomFrom, runs, SHORT, tellFigures } from './promise.ts';

const figures = { operations: 0, answers: 0, truncated: 0, flipped: 0, different: 0 };
afterAll(() => tellFigures('12', figures));

const QUERIES = [
  'actions --json',
  'meetings --json',
  'actions --all --owner DR/INS --json',
  'show 2016-03 --json',
  'stats --json',
];

/** Meetings of a few lines, so that thousands of questions take no longer than a minute. */
function smallFolder(): { readonly root: string; readonly files: string[] } {
  const { root } = indexedFolder(1);
  rmSync(join(root, 'meetings'), { recursive: true });
  mkdirSync(join(root, 'meetings/autre'), { recursive: true });
  const files = Array.from({ length: 104 }, (_, index) => fileOf(index));
  for (const [index, file] of files.entries()) writeFileSync(join(root, file), textOf(index, 0));
  return { root, files };
}

function fileOf(index: number): string {
  return `meetings/20${16 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-05.md`;
}

function textOf(index: number, turn: number): string {
  const date = fileOf(index).slice(9, 19);
  const before = fileOf(Math.max(0, index - 1 - (turn % 3))).slice(9, 19);
  return `---
date: ${date}
title: Réunion ${turn}
actions:
  - { id: a1, text: Lire ${turn}, owners: DR/INS, due: prochaine réunion }
  - { id: a2, text: Compter ${index}, due: ${turn % 2 === 0 ? 'juin 2023' : 'fin mars'} }
review:
  - { action: ${before}/a${1 + (turn % 2)}, status: ${['open', 'done', 'blocked'][turn % 3]} }
---

Texte ${turn}.
`;
}

type Operation = (path: string, index: number, turn: number) => void;
const OLD = 1_500_000_000;

/** What people and programs do to a file. */
const OPERATIONS: readonly Operation[] = [
  (path, index, turn) => writeFileSync(path, textOf(index, turn)),
  (path) => rmSync(path, { force: true }),
  (path) => existsSync(path) && utimesSync(path, OLD, OLD),
  (path, index, turn) => {
    writeFileSync(path, textOf(index, turn));
    utimesSync(path, OLD, OLD);
  },
  (path) => existsSync(path) && renameSync(path, path.replace(/(-b)?\.md$/, '-b.md')),
  (path) => existsSync(path) && renameSync(path, path.replace('meetings/', 'meetings/autre/')),
  (path) => existsSync(path) && writeFileSync(path, readFileSync(path, 'utf8').replace('date:', 'date ?')),
  (path) => writeFileSync(path, ''),
  (path, index) => {
    writeFileSync(`${path}.neuf`, textOf(index, 7));
    renameSync(`${path}.neuf`, path);
  },
];

/** Something else than a record: the settings, the registry, the index itself. */
function changeOther(root: string, turn: number): void {
  const index = join(root, '.gtm/index');
  if (turn % 3 === 0)
    writeFileSync(join(root, 'gtm.yaml'), `group: Essai\ndates: ${turn % 2 ? 'day' : 'month'}-first\n`);
  else if (turn % 3 === 1)
    writeFileSync(join(root, 'structures.yaml'), `structures: [{ id: DR/INS, name: Institut ${turn} }]\n`);
  else rmSync(index, { force: true });
}

async function expectSame(root: string, query: string, at: string): Promise<void> {
  const [by, without] = [await ask(root, query.split(' ')), await ask(root, [...query.split(' '), '--no-index'])];
  figures.answers += 1;
  if (by.out !== without.out || by.exit !== without.exit) figures.different += 1;
  expect(by, at).toEqual(without);
}

it('answers as the files do after every operation', async () => {
  const { root, files } = smallFolder();
  const random = randomFrom(12);
  for (let turn = 1; turn <= runs(2000, 60); turn += 1) {
    const index = Math.floor(random() * files.length);
    const operation = OPERATIONS[Math.floor(random() ** 2 * OPERATIONS.length)];
    if (random() < 0.03) changeOther(root, turn);
    else operation?.(join(root, files[index] ?? ''), index, turn);
    figures.operations += 1;
    const query = QUERIES[Math.floor(random() * QUERIES.length)] ?? '';
    await expectSame(root, query, `turn ${turn}: ${operation} on ${files[index]}`);
  }
});

it('is not believed when it is cut anywhere', async () => {
  const { root } = smallFolder();
  const { out } = await ask(root, ['meetings', '--json']);
  const path = join(root, '.gtm/index');
  const sound = readFileSync(path);
  const every = SHORT ? 97 : 1;
  for (let at = 0; at < sound.length; at += every) {
    writeFileSync(path, sound.subarray(0, at));
    expect(() => openIndexFile(path).close(), `cut at ${at}`).toThrow();
    figures.truncated += 1;
    if (at % (every * 200) !== 0) continue;
    figures.answers += 1;
    expect((await ask(root, ['meetings', '--json'])).out === out, `cut at ${at}`).toBe(true);
  }
});

it('is not believed where a bit is another one', async () => {
  const { root } = smallFolder();
  const random = randomFrom(13);
  await ask(root, ['meetings', '--json']);
  const path = join(root, '.gtm/index');
  const sound = readFileSync(path);
  const answers = new Map<string, string>();
  for (const query of QUERIES) answers.set(query, (await ask(root, [...query.split(' '), '--no-index'])).out);
  for (let turn = 0; turn < runs(1000, 40); turn += 1) {
    const bytes = Buffer.from(sound);
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    writeFileSync(path, bytes);
    const query = QUERIES[turn % QUERIES.length] ?? '';
    const { out } = await ask(root, query.split(' '));
    figures.flipped += 1;
    figures.answers += 1;
    if (out !== answers.get(query)) figures.different += 1;
    expect(out === answers.get(query), `bit at ${at} for ${query}`).toBe(true);
  }
});
