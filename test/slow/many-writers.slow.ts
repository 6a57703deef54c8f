// Promise 3: no acknowledged edit is lost between processes, whoever is killed or stopped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { filesBelow, folderWith } from '../workspace/workspace-folder.ts';
import { buildPerson, startPerson, useMemory } from './people.ts';
import { randomFrom, runs, tellFigures } from './promise.ts';

const RECORD = 'meetings/2023-03-01.md';

/** A workspace whose only record has an action for each writer. */
function workspace(writers: number): string {
  const actions = Array.from({ length: writers }, (_, index) => `  - { id: a${index}, text: Lire, owners: DRECM/R }\n`);
  return folderWith({
    [RECORD]: `---\ndate: 2023-03-01\nactions:\n${actions.join('')}---\n\nLe corps ne change pas.\n`,
    'gtm.yaml': 'group: Essai\n',
    'structures.yaml': 'structures: [{ id: DRECM/R }]\n',
  });
}

/** A note that is no part of another one. */
function note(writer: number, edit: number): string {
  return `note ${writer}.${edit}.`;
}

function commandOf(writer: number, edit: number): readonly string[] {
  return ['set', `2023-03-01/a${writer}`, '--note', note(writer, edit)];
}

/** How often each note that should be there stands in the record: the notes that are missing, and those that stand twice. */
function missingAndTwice(root: string, writers: number, edits: number) {
  const text = readFileSync(join(root, RECORD), 'utf8');
  expect(text.startsWith('---\ndate: 2023-03-01\n') && text.endsWith('\n\nLe corps ne change pas.\n')).toBe(true);
  const notes = Array.from({ length: writers * edits }, (_, at) => note(Math.floor(at / edits), at % edits));
  const times = notes.map((each) => text.split(each).length - 1);
  return [times.filter((each) => each === 0).length, times.filter((each) => each > 1).length];
}

it('keeps every acknowledged edit of 8 processes, while they are killed', async () => {
  useMemory();
  const script = await buildPerson();
  const [writers, edits, kills] = [8, runs(60, 8), runs(400, 40)];
  const root = workspace(writers);
  const random = randomFrom(3);
  const figures = { acknowledged: 0, refused: 0, kills: 0, 'before an edit was told': 0 };
  const write = async (writer: number) => {
    let done = 0;
    while (done < edits || figures.kills < kills) {
      // Who has told all is killed in the midst of the last edit, made again.
      const from = Math.min(done, edits - 1);
      const commands = Array.from({ length: edits - from }, (_, at) => commandOf(writer, from + at));
      let before = Math.floor(random() * 4);
      const { lines, signal } = await startPerson(script, { root, task: { commands } }, (_, child) => {
        if (before === 0 && figures.kills < kills) setTimeout(() => child.kill('SIGKILL'), random() * 60);
        before -= 1;
      }).ended;
      const told = lines.filter((line) => line.startsWith('done')).length;
      figures.refused += lines.filter((line) => line.startsWith('refused')).length;
      done = Math.max(done, from + told);
      if (signal !== 'SIGKILL') continue;
      figures.kills += 1;
      if (told === 0) figures['before an edit was told'] += 1;
    }
    figures.acknowledged += done;
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  const [lost, twice] = missingAndTwice(root, writers, edits);
  tellFigures('3', { processes: writers, edits: writers * edits, ...figures, lost: lost ?? '', twice: twice ?? '' });
  expect([lost, twice, figures.acknowledged, figures.refused]).toEqual([0, 0, writers * edits, 0]);
  expect(figures.kills).toBeGreaterThanOrEqual(kills);
});

it('refuses none of 6 processes × 30 edits of one file', async () => {
  useMemory();
  const script = await buildPerson();
  const [writers, edits] = [6, runs(30, 15)];
  const root = workspace(writers);
  const people = Array.from({ length: writers }, (_, writer) => {
    const commands = Array.from({ length: edits }, (_, edit) => commandOf(writer, edit));
    return startPerson(script, { root, task: { commands } }).ended;
  });
  const lines = (await Promise.all(people)).flatMap((ended) => ended.lines);
  const refused = lines.filter((line) => line.startsWith('refused'));
  const [lost, twice] = missingAndTwice(root, writers, edits);
  tellFigures('3', { processes: writers, edits: writers * edits, refused: refused.length, lost: lost ?? '' });
  expect([refused, lost, twice]).toEqual([[], 0, 0]);
  expect(filesBelow(root).filter((file) => /\.tmp$|journal|locks\//.test(file))).toEqual([]);
});

it('leaves the lock to who is stopped while holding it', async () => {
  useMemory();
  const script = await buildPerson();
  const root = workspace(2);
  const stopped = runs(15, 3);
  const text = readFileSync(join(root, RECORD), 'utf8');
  let other: ReturnType<typeof startPerson> | undefined;
  const task = { commands: [commandOf(0, 0)], stop: { rename: 1, signal: 'SIGSTOP' as const } };
  const holder = startPerson(script, { root, task }, (line) => {
    if (line === 'stopped') other = startPerson(script, { root, task: { commands: [commandOf(1, 0)] } });
  });
  while (!other) await wait(20);
  await wait(stopped * 1000);
  const untouched = readFileSync(join(root, RECORD), 'utf8') === text;
  holder.child.kill('SIGCONT');
  const told = [await holder.ended, await other.ended].map(({ lines }) => lines.at(-1));
  const [lost] = missingAndTwice(root, 2, 1);
  tellFigures('3', { 'a holder stopped (s)': stopped, 'lock taken': untouched ? 0 : 1, lost: lost ?? '' });
  expect([untouched, told, lost]).toEqual([true, ['done 0', 'done 0'], 0]);
});
