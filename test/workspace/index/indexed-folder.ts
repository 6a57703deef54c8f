import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { play } from '../../support/play.ts';

const { corpusFiles } = await import(new URL('../../../bench/corpus.js', import.meta.url).href);

/** A day long after the files of a test were written, so that all of them are settled. */
const LATER = '2040-01-01';

/** A workspace of enough meetings for an index, and the paths of its records; removed after the test. */
export function indexedFolder(meetings = 124): { readonly root: string; readonly files: readonly string[] } {
  const root = mkdtempSync(join(tmpdir(), 'gtm-index-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files: string[] = [];
  for (const { path, text } of corpusFiles({ meetings })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    if (path.endsWith('.md')) files.push(path);
  }
  return { root, files };
}

/** What is asked with and without the index: every list, and what narrows one. */
const QUERIES: readonly (readonly string[])[] = [
  ['actions', '--all', '--json'],
  ['actions', '--owner', 'DR/INS', '--json'],
  ['actions', '--owner', 'Partenaires', '--group-by', 'theme', '--json'],
  ['actions', '--text', 'registre', '--sort', 'slips'],
  ['actions', '--late', '--since', '2020', '--format', 'ics'],
  ['actions', '--as-of', '2020-06-01', '--json'],
  ['meetings', '--json'],
  ['decisions', '--json'],
  ['recommendations', '--all', '--json'],
  ['attendance', '--json'],
  ['stats', '--json'],
  ['digest', '--owner', 'DR/INS', '--json'],
  ['structures', '--json'],
  ['show', '2016-03', '--json'],
];

/** Runs one command long after the files were written. */
export function ask(root: string, args: readonly string[]): ReturnType<typeof play> {
  return play([...args, '--today', '2026-01-15'], { cwd: root, today: LATER });
}

/** Expects all lists, or some of them, to be the same with the index as without it. */
export async function expectSame(root: string, queries = QUERIES): Promise<void> {
  for (const args of queries) {
    const [by, without] = [await ask(root, args), await ask(root, [...args, '--no-index'])];
    expect(by, args.join(' ')).toEqual(without);
  }
}

/** The inode of the index: another one when it was written anew; undefined when there is none. */
export function indexInode(root: string): number | undefined {
  return statSync(join(root, '.gtm/index'), { throwIfNoEntry: false })?.ino;
}
