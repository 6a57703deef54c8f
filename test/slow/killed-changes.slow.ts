// Promise 2b: a change of several files is whole, or told file by file, and run again it never repeats an event.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { hasJournal } from '../../src/workspace/saving/has-journal.ts';
import { contextOf } from '../support/play.ts';
import { watchDisk } from '../workspace/watch-disk.ts';
import { filesBelow, folderWith } from '../workspace/workspace-folder.ts';
import { buildPerson, startPerson, useMemory } from './people.ts';
import { randomFrom, runs, tellFigures } from './promise.ts';
import { isAlive } from './versions.ts';

const CHANGES = runs(100, 20);

const disk = watchDisk();

const DAYS = ['01', '08', '15', '22', '29'];

/** Records with an action each, one of which has a long body. */
function workspace(count: number): Readonly<Record<string, string>> {
  const records = DAYS.slice(0, count).map((day, index) => {
    const actions = 'actions:\n  - { id: a1, text: Visiter le centre, owners: DRECM/R } # à deux\n';
    const body = `\nLe corps reste.\n${'Une ligne de plus.\n'.repeat(index * 200)}`;
    return [`meetings/2023-03-${day}.md`, `---\ndate: 2023-03-${day}\n${actions}---\n${body}`] as const;
  });
  const registry = 'structures: [{ id: DRECM/R }]\n';
  return { ...Object.fromEntries(records), 'gtm.yaml': 'group: Essai\n', 'structures.yaml': registry };
}

/** The command that changes that many files. */
function command(count: number, note: string): readonly string[] {
  const ids = DAYS.slice(0, count).map((day) => `2023-03-${day}/a1`);
  return ['set', ...ids, '--status', 'blocked', '--note', note];
}

/** Runs a command in this process, which knows who else lives. */
async function gtm(cwd: string, args: readonly string[]) {
  const err: string[] = [];
  const exit = await main(args, { ...contextOf({ cwd }, [], err), holder: { pid: process.pid, isAlive } });
  return { exit, err: err.join('') };
}

/** How often the note of a change stands in each of its files. */
function timesIn(root: string, count: number, note: string): readonly number[] {
  return DAYS.slice(0, count).map((day) => {
    const text = readFileSync(join(root, `meetings/2023-03-${day}.md`), 'utf8');
    expect(
      text.startsWith(`---\ndate: 2023-03-${day}\n`) && /\n(?:Le corps reste|Une ligne de plus)\.\n$/.test(text),
    ).toBe(true);
    expect(text).toContain('# à deux');
    return text.split(note).length - 1;
  });
}

it(`is whole once it is run again, after ${CHANGES} kills between its files`, async () => {
  useMemory();
  const script = await buildPerson();
  const random = randomFrom(22);
  const figures = { changes: 0, 'stopped by half': 0, 'whole after': 0, 'events twice': 0, 'left beside': 0 };
  const one = async (index: number) => {
    const count = 2 + Math.floor(random() * (DAYS.length - 1));
    const [root, note] = [folderWith(workspace(count)), `essai ${index}.`];
    // The first rename is that of the journal, the last ones are of the files and of what undo keeps.
    const stop = { rename: 2 + Math.floor(random() * (count + 1)), signal: 'SIGKILL' as const };
    const { signal } = await startPerson(script, { root, task: { commands: [command(count, note)], stop } }).ended;
    expect(signal).toBe('SIGKILL');
    figures.changes += 1;
    if (new Set(timesIn(root, count, note)).size > 1) figures['stopped by half'] += 1;
    const again = await gtm(root, command(count, note));
    expect(again).toMatchObject({ exit: 0 });
    const times = timesIn(root, count, note);
    if (times.every((each) => each === 1)) figures['whole after'] += 1;
    if (times.some((each) => each > 1)) figures['events twice'] += 1;
    // What was said already is not written again: what the kill left is swept by who writes next.
    await gtm(root, ['set', '2023-03-01/a1', '--note', 'La suite.']);
    figures['left beside'] += filesBelow(root).filter((file) => /\.tmp$|journal|locks\//.test(file)).length;
  };
  for (let index = 0; index < CHANGES; index += 2) await Promise.all([one(index), one(index + 1)]);
  tellFigures('2b', figures);
  expect(figures).toMatchObject({ changes: CHANGES, 'whole after': CHANGES, 'events twice': 0, 'left beside': 0 });
  expect(figures['stopped by half']).toBeGreaterThan(CHANGES / 4);
});

/** A small disk in memory, where this process may mount one; undefined otherwise. */
function mountSmall(): string | undefined {
  const place = mkdtempSync(join(tmpdir(), 'gtm-disk-'));
  try {
    execFileSync('/usr/bin/env', ['mount', '-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', place], { stdio: 'ignore' });
    mounted.push(place);
    return place;
  } catch {
    rmdirSync(place);
    return undefined;
  }
}

const mounted: string[] = [];
afterAll(() => {
  for (const place of mounted) {
    execFileSync('/usr/bin/env', ['umount', '-l', place]);
    rmdirSync(place);
  }
});

/** Where a change is tried with so many KB of room left, and how room is made again. */
type Room = { readonly root: string; readonly make: () => void };

/** A real disk that is filled up. */
function filledDisk(place: string, room: number): Room {
  const root = join(place, 'w');
  rmSync(join(place, 'filler'), { force: true });
  rmSync(root, { recursive: true, force: true });
  for (const [file, text] of Object.entries(workspace(3))) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const filler = join(place, 'filler');
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room * 1024)));
  return { root, make: () => rmSync(filler) };
}

/** A disk that refuses what is written beyond its room. */
function refusingDisk(room: number): Room {
  const root = folderWith(workspace(3));
  let left = room * 1024;
  disk.meddle = (_, name, args) => {
    if (name !== 'writeSync' && name !== 'writeFileSync') return;
    left -= Buffer.byteLength(args[1] as string | Buffer);
    if (left < 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' });
  };
  const make = () => {
    disk.meddle = () => {};
  };
  return { root, make };
}

/** What came of changes with so many KB of room left. */
type Tried = Record<'rooms' | 'refused' | 'whole' | 'by half, told' | 'by half, untold' | 'events twice', number>;

/** A change of so many files with so much room, and again when there is more. */
async function changeWith({ root, make }: Room, count: number, figures: Tried): Promise<void> {
  const note = 'Un essai.';
  const { exit, err } = await gtm(root, command(count, note));
  const first = timesIn(root, count, note);
  figures.rooms += 1;
  figures[exit === 0 ? 'whole' : 'refused'] += 1;
  expect([exit, first.every((each) => each === 1)]).toEqual(exit === 0 ? [0, true] : [3, false]);
  if (new Set(first).size > 1) figures[err.includes('Écrit :') ? 'by half, told' : 'by half, untold'] += 1;
  make();
  expect(await gtm(root, command(count, note))).toMatchObject({ exit: 0 });
  if (timesIn(root, count, note).some((each) => each !== 1)) figures['events twice'] += 1;
  expect([hasJournal(root), filesBelow(root).filter((file) => file.endsWith('.tmp'))]).toEqual([false, []]);
}

it('is whole, or told and not begun, on a full disk in steps of 1 KB', async () => {
  useMemory();
  const place = mountSmall();
  const ways: Record<string, (room: number) => Room> = { 'injected ENOSPC': refusingDisk };
  if (place === undefined)
    tellFigures('2 and 2b, a full disk (small tmpfs)', { rooms: 'none: may not be mounted here' });
  else ways['small tmpfs'] = (room) => filledDisk(place, room);
  for (const [way, open] of Object.entries(ways)) {
    const figures: Tried = {
      rooms: 0,
      refused: 0,
      whole: 0,
      'by half, told': 0,
      'by half, untold': 0,
      'events twice': 0,
    };
    for (let room = 0; room <= 40; room += 1) {
      await changeWith(open(room), 1, figures);
      await changeWith(open(room), 3, figures);
    }
    tellFigures(`2 and 2b, a full disk (${way})`, figures);
    expect(figures).toMatchObject({ 'by half, untold': 0, 'events twice': 0 });
    expect(Math.min(figures.refused, figures.whole)).toBeGreaterThan(2);
  }
});
