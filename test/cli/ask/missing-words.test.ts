import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildWhereStale } from '../../support/built-program.ts';
import { CTRL_C, DOWN, ENTER, HAS_TERMINAL, onTerminal, type Typed } from '../../support/on-terminal.ts';
import { copyOf, play } from '../../support/play.ts';

const LATEST = 'meetings/2023-04-12.md';

function workspace() {
  const { cwd: copy, clean } = copyOf('examples');
  onTestFinished(clean);
  const cwd = join(copy, 'examples/zinder');
  const read = (file = LATEST) => readFileSync(join(cwd, file), 'utf8');
  const run = (args: string, typed: readonly Typed[]) =>
    onTerminal([...args.split(' ').map((word) => word.replaceAll('_', ' ')), '--today', '2023-04-20'], cwd, typed);
  return { cwd, read, run };
}

describe.runIf(HAS_TERMINAL)('words that are missing, on a terminal', () => {
  beforeAll(buildWhereStale, 120_000);

  it('are asked for by add: the meeting, the text, by whom and by when', async () => {
    const { read, run } = workspace();
    const { exit, left } = await run('add', [
      ['Dans quelle réunion', ENTER],
      ['Ce qu’il faut faire', ENTER],
      ['vide', `Écrire au gouvernorat${ENTER}`],
      ['Par qui', `Kurkara${ENTER}`],
      ['les plus proches', `\u0015DRECM/R${ENTER}`],
      ['Pour quand', `31 avril${ENTER}`],
      ['30 avril', `\u0015fin juin${ENTER}`],
    ]);
    expect([exit, left]).toEqual([0, []]);
    expect(read()).toContain('{ id: a9, text: Écrire au gouvernorat, owners: DRECM/R, due: fin juin }');
  }, 30_000);

  it('keep an unknown name that is typed twice, and take words for nothing as nothing', async () => {
    const { read, run } = workspace();
    const { exit, left, shown } = await run('add 2023-04-12', [
      ['Ce qu’il faut faire', `?${ENTER}`],
      ['vide', `\u0015Former les agents${ENTER}`],
      ['Par qui', `Halima Exemple${ENTER}`],
      ['Entrée encore une fois', ENTER],
      ['Pour quand', `je ne sais pas${ENTER}`],
    ]);
    expect([exit, left]).toEqual([0, []]);
    expect(shown).toContain('n’est pas dans le registre');
    expect(read()).toContain('text: Former les agents, owners: Halima Exemple }');
  }, 30_000);

  it('are asked for by move, cancel and snooze', async () => {
    const { cwd, run } = workspace();
    const snoozed = await run('snooze 2023-03-01/a4', [
      ['Jusqu’à quel jour', `hier${ENTER}`],
      ['à venir', `\u0015fin juin${ENTER}`],
    ]);
    expect([snoozed.exit, snoozed.left]).toEqual([0, []]);
    expect((await run('cancel', [['Quelle réunion', ENTER]])).exit).toBe(130);
    await play(['new', '--today', '2023-04-20', '--date', '2023-05-10'], { cwd });
    const moved = await run('move', [
      ['Quelle réunion', `${DOWN}${ENTER}`],
      ['Son nouveau jour', `peut-être le 17 mai${ENTER}`],
      ['n’est pas sûr', `\u001517 mai${ENTER}`],
    ]);
    expect([moved.exit, moved.left]).toEqual([0, []]);
    expect(readdirSync(join(cwd, 'meetings'))).toContain('2023-05-17.md');
  }, 60_000);

  it('are the meeting, where add is given a text alone', async () => {
    const { read, run } = workspace();
    const { exit, left } = await run('add Former_les_agents', [
      ['Dans quelle réunion', ENTER],
      ['Par qui', ENTER],
      ['Pour quand', ENTER],
    ]);
    expect([exit, left]).toEqual([0, []]);
    expect(read()).toContain('{ id: a9, text: Former les agents }');
  }, 30_000);

  it('are asked for by done and set: the action, and what becomes of it', async () => {
    const { read, run } = workspace();
    const done = await run('done', [['Quel point d’action', `${DOWN}${DOWN}${ENTER}`]]);
    expect([done.exit, done.left]).toEqual([0, []]);
    const set = await run('set 2023-04-12/a3', [
      ['Qu’en est-il', `${DOWN.repeat(6)}${ENTER}`],
      ['Reporté à quand', `fin juin${ENTER}`],
    ]);
    expect([set.exit, set.left]).toEqual([0, []]);
    expect(read()).toContain('date: 2023-04-20, due: fin juin');
  }, 30_000);

  it('change nothing where Enter alone answers', async () => {
    const { read, run } = workspace();
    const before = read();
    for (const command of ['done', 'set'])
      expect((await run(command, [['Quel point d’action', ENTER]])).exit, command).toBe(130);
    expect(read()).toBe(before);
  }, 30_000);

  it('are the year of a day that has just gone by, in new', async () => {
    const { run, cwd } = workspace();
    const { exit, left } = await run('new --date 18_avril', [['de quelle année', ENTER]]);
    expect([exit, left]).toEqual([0, []]);
    expect(readdirSync(join(cwd, 'meetings'))).toContain('2023-04-18.md');
  }, 30_000);

  it('are no meeting where there is none: fill says how the first record is made, no word cut at the edge', async () => {
    const { cwd } = workspace();
    await play(['init', 'vide', '--yes', '--rhythm', 'aucun'], { cwd });
    const { exit, shown } = await onTerminal(['fill'], join(cwd, 'vide'), []);
    expect(exit).toBe(2);
    expect(shown).toContain('Pour préparer le premier : gtm new');
    const long = await onTerminal(['set', '2023-03-01/a1', '--due', '12/13/2023'], cwd, []);
    expect(Math.max(...long.shown.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(long.shown).toMatch(/avant le\s+mois dans ce groupe/);
  }, 30_000);

  it('are what an unknown name is, and Enter leaves it for later', async () => {
    const { cwd, run } = workspace();
    const file = join(cwd, LATEST);
    writeFileSync(file, readFileSync(file, 'utf8').replace('  present:\n', '  present:\n    - ONG Nouvelle\n'));
    const before = readFileSync(join(cwd, 'structures.yaml'), 'utf8');
    const { exit, left } = await run('structures review', [['ONG Nouvelle', ENTER]]);
    expect([exit, left]).toEqual([0, []]);
    expect(readFileSync(join(cwd, 'structures.yaml'), 'utf8')).toBe(before);
  }, 30_000);

  it('leave all as it is when the person gives up', async () => {
    const { read, run } = workspace();
    const before = read();
    const { exit, shown } = await run('add --lang en', [['In which meeting', CTRL_C]]);
    expect(exit).toBe(130);
    expect(shown).toContain('nothing was written');
    expect(read()).toBe(before);
  }, 30_000);

  it('are not asked for with --yes', async () => {
    const { run } = workspace();
    expect((await run('done --yes', [])).exit).toBe(2);
  }, 30_000);

  it('are asked for by new where nothing tells its day', async () => {
    const { cwd } = workspace();
    await play(['init', 'vide', '--yes', '--rhythm', 'aucun'], { cwd });
    const inside = join(cwd, 'vide');
    const { exit, left } = await onTerminal(['new'], inside, [
      ['Le jour', `bientôt${ENTER}`],
      ['un jour qui existe', `\u001510 mai 2023${ENTER}`],
    ]);
    expect([exit, left]).toEqual([0, []]);
    expect(readFileSync(join(inside, 'meetings/2023-05-10.md'), 'utf8')).toContain('date: 2023-05-10');
  }, 30_000);
});

describe('words that are missing', () => {
  it.each(['add', 'add 2023-04-12', 'set', 'done', 'set 2023-04-12/a3'])(
    'are refused without a terminal: %s',
    async (line) => {
      const { cwd } = workspace();
      expect(await play(line.split(' '), { cwd })).toMatchObject({ exit: 2, out: '' });
    },
  );
});
