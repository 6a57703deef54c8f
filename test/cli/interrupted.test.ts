// What a killed process left between two files: told by who reads, finished by who writes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashOf } from '../../src/workspace/saving/content-hash.ts';
import { writeJournal } from '../../src/workspace/saving/journal.ts';
import { play } from '../support/play.ts';
import { filesBelow, folderWith, recordOf } from '../workspace/workspace-folder.ts';

const [A, B] = ['meetings/2023-03-01.md', 'meetings/2023-04-12.md'];
const TEMPORARY = '.2023-04-12.md.0f8fad5b-d9cb-469f-a165-70867728950e.tmp';
const [OLD, NEW] = [recordOf('2023-04-12', 'avant'), recordOf('2023-04-12', 'après')];

/** A workspace in which a change of two files wrote the first and was killed. */
function interrupted(): string {
  const done = recordOf('2023-03-01', 'changé');
  const root = folderWith({ 'gtm.yaml': 'gtm: 1\n', [A]: done, [B]: OLD, [`meetings/${TEMPORARY}`]: NEW });
  mkdirSync(join(root, '.gtm'));
  writeJournal(root, [
    { file: A, before: hashOf('x'), after: hashOf(done), temporary: TEMPORARY.replace('2023-04-12', '2023-03-01') },
    { file: B, before: hashOf(OLD), after: hashOf(NEW), temporary: TEMPORARY },
  ]);
  return root;
}

it('is told by what reads, which changes nothing', async () => {
  const cwd = interrupted();
  const before = filesBelow(cwd);
  const { exit, err } = await play(['meetings', '--quiet'], { cwd });
  expect([exit, err]).toEqual([0, expect.stringMatching(/interrompue \(.*2023-03-01\.md, .*2023-04-12\.md\)/)]);
  expect(filesBelow(cwd)).toEqual(before);
});

it('is finished by what writes, which says so', async () => {
  const cwd = interrupted();
  const { exit, err } = await play(['structures', 'add', 'OIM', '--quiet'], { cwd });
  expect([exit, err]).toEqual([0, expect.stringMatching(/a été terminée : .*2023-04-12\.md/)]);
  expect(readFileSync(join(cwd, B), 'utf8')).toBe(NEW);
  expect(filesBelow(cwd).filter((file) => /journal|tmp/.test(file))).toEqual([]);
  expect((await play(['meetings', '--quiet'], { cwd })).err).toBe('');
});

it('is told by nobody while its writer is at work', async () => {
  const cwd = interrupted();
  mkdirSync(join(cwd, '.gtm/locks'));
  writeFileSync(join(cwd, '.gtm/locks/host_12_0_b_0f8fad5b-d9cb-469f-a165-70867728950e'), '');
  expect((await play(['meetings', '--quiet'], { cwd })).err).toBe('');
});

it('is left alone where git brought it', async () => {
  const cwd = interrupted();
  execFileSync('git', ['-C', cwd, 'init', '-q']);
  execFileSync('git', ['-C', cwd, 'add', '-f', '.gtm']);
  const { exit, err } = await play(['structures', 'add', 'OIM', '--quiet'], { cwd });
  expect([exit, err]).toEqual([0, expect.stringContaining('git le suit')]);
  expect(readFileSync(join(cwd, B), 'utf8')).toBe(OLD);
});
