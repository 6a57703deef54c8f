import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitIn } from '../support/git-in.ts';
import { copyOf, play } from '../support/play.ts';

let cwd: string;
let clean: () => void;

beforeEach(() => {
  ({ cwd, clean } = copyOf('examples'));
});
afterEach(() => clean());

const zinder = () => join(cwd, 'examples/zinder');
const git = (...args: readonly string[]) => gitIn(zinder())(...args);
const gtm = (...args: readonly string[]) => play(args, { cwd, folder: 'examples/zinder', today: '2023-04-20' });
/** Commits all as if it were then. */
const commitOn = (instant: string) => {
  git('add', '-A');
  gitIn(zinder(), instant)('commit', '-q', '-m', 'x');
};

/** What moved: change, id, before, after. */
async function moved(...args: readonly string[]) {
  const { exit, out, err } = await gtm('changes', '--json', ...args);
  const { items } = JSON.parse(out || '{"items":[]}');
  return {
    ...{ exit, err },
    rows: items.map((item: Readonly<Record<string, string | null>>) =>
      [item.change, item.id ?? item.kind, item.before ?? '', item.after ?? ''].join(' | '),
    ),
  };
}

async function followUp() {
  await gtm('done', '2023-03-01/a3', '--on', '2023-04-18');
  await gtm('set', '2023-03-01/a4', '--due', '2024-12', '--owner', 'OIM', '--on', '2023-04-18');
  await gtm('add', '2023-04-12', 'Écrire au Conseil régional');
}
const FOLLOWED = [
  'done | 2023-03-01/a3 | open | done',
  'slipped | 2023-03-01/a4 | 2024-03 | 2024-12',
  'handed-over | 2023-03-01/a4 | Tous les acteurs | OIM',
  'new | 2023-04-12/a9 |  | ',
];

describe('gtm changes', () => {
  it('compares a version of git with the files as they are, and touches none', async () => {
    git('init', '-q');
    commitOn('2023-04-12T12:00:00Z');
    expect((await moved('--since', 'HEAD')).rows).toEqual([]);
    await followUp();
    const before = git('status', '--porcelain');
    expect(await moved('--since', 'HEAD')).toEqual({ exit: 0, err: '', rows: FOLLOWED });
    expect(git('status', '--porcelain')).toBe(before);
  });

  it('compares two versions, whatever the files are', async () => {
    git('init', '-q');
    commitOn('2023-04-12T12:00:00Z');
    await followUp();
    commitOn('2023-04-19T12:00:00Z');
    rmSync(join(zinder(), 'meetings/2023-03-01.md'));
    expect((await moved('--since', 'HEAD~1', '--until', 'HEAD')).rows).toEqual(FOLLOWED);
    expect((await moved('--since', 'HEAD')).rows).toContain('gone | 2023-03-01 |  | ');
  });

  it('names the files of a version that cannot be read', async () => {
    git('init', '-q');
    writeFileSync(join(zinder(), 'meetings/2023-05-03.md'), 'rien');
    commitOn('2023-04-12T12:00:00Z');
    rmSync(join(zinder(), 'meetings/2023-05-03.md'));
    const { exit, err } = await moved('--since', 'HEAD');
    expect(exit).toBe(1);
    expect(err).toMatch(/1 fichier non lu : [0-9a-f]{7}:meetings\/2023-05-03\.md:1/);
  });

  it('refuses what git does not know, and a day before its first version', async () => {
    git('init', '-q');
    commitOn('2023-04-12T12:00:00Z');
    for (const unknown of ['nope', '--output=x', 'HEAD~9', ''])
      expect((await gtm('changes', `--since=${unknown}`)).exit).toBe(2);
    expect((await gtm('changes', '--since', '1999-01-01')).err).toContain('--since');
    expect((await gtm('changes', '--until', 'nope')).err).toContain('--until');
    expect((await play(['changes'], { cwd, folder: 'examples/zinder', today: '2001-01-01' })).exit).toBe(2);
  });

  it('takes the last version before the end of a day where the group is, by default that of the last meeting', async () => {
    git('init', '-q');
    // A quarter to midnight in Niamey, and a quarter past.
    commitOn('2023-04-12T22:45:00Z');
    await followUp();
    commitOn('2023-04-12T23:15:00Z');
    for (const since of ['2023-04-12', 'last-meeting', 'dernière réunion', '12 avril'])
      expect((await moved('--since', since)).rows).toEqual(FOLLOWED);
    expect((await moved()).rows).toEqual(FOLLOWED);
    expect((await moved('--since', '2023-04-13')).rows).toEqual([]);
    expect((await moved('--until', '2023-04-13')).rows).toEqual(FOLLOWED);
  });

  it('says that there is no git, or nothing in it', async () => {
    expect((await gtm('changes')).exit).toBe(3);
    git('init', '-q');
    const { exit, err } = await gtm('changes');
    expect([exit, err]).toEqual([3, expect.stringContaining('git init')]);
  });
});
