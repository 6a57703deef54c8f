import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildWhereStale } from '../../../support/built-program.ts';
import { CTRL_C, DOWN, ENTER, HAS_TERMINAL, onTerminal, type Typed } from '../../../support/on-terminal.ts';
import { copyOf, play } from '../../../support/play.ts';
import { filesBelow } from '../../../workspace/workspace-folder.ts';

function example() {
  const { cwd: copy, clean } = copyOf('examples');
  onTestFinished(clean);
  const cwd = join(copy, 'examples/zinder');
  const gtm = (...args: string[]) => play(args, { cwd });
  const text = (file = 'meetings/2023-03-01.md') => readFileSync(join(cwd, file), 'utf8');
  /** Every file but those of .gtm/, with its text. */
  const all = () => filesBelow(cwd).flatMap((file) => (file.startsWith('.gtm') ? [] : [[file, text(file)]]));
  return { cwd, gtm, text, all };
}

describe('gtm undo', () => {
  it.each([
    ['set', '2023-03-01/a3', '2023-04-12/a1', '--status', 'blocked'],
    ['amend', '2023-04-12/a1', '--text', 'Autre'],
    ['add', '2023-04-12', 'Autre'],
    ['new', '--date', '2023-06-01'],
    ['cancel', '2023-04-12', '--yes'],
    ['structures', 'rename', 'ONG CADEL', 'CADEL'],
    ['import', 'anciens', '--add-structures'],
    ['circulate', '2023-04-12'],
  ])('takes back all that gtm %s wrote, byte for byte', async (...args) => {
    const { gtm, all } = example();
    const before = all();
    expect((await gtm(...args)).exit).toBeLessThan(2);
    expect(all()).not.toEqual(before);
    expect(await gtm('undo')).toMatchObject({ exit: 0, out: '' });
    expect(all()).toEqual(before);
    expect((await gtm('undo')).exit).toBe(2);
  });

  it('does not use what git tracks, nor links; gtm says so, and writes nothing', async () => {
    const { cwd, gtm, all } = example();
    await gtm('done', '2023-03-01/a3');
    const before = all();
    symlinkSync('/nowhere', join(cwd, '.gtm/x'));
    expect((await gtm('undo', '--list')).err).toContain('« .gtm/x » est un lien symbolique');
    execFileSync('git', ['-C', cwd, 'init', '-q'], { stdio: 'pipe' });
    execFileSync('git', ['-C', cwd, 'add', '-f', '.gtm/undo'], { stdio: 'pipe' });
    execFileSync('rm', [join(cwd, '.gtm/x')]);
    expect(await gtm('undo', '--yes')).toMatchObject({ exit: 2, err: expect.stringContaining('git le suit') });
    expect(all()).toEqual([...before, ...all().filter(([file]) => file?.startsWith('.git/'))].sort());
  });

  it('is told, once it is written, what cannot be taken back', async () => {
    const { cwd, gtm, text } = example();
    mkdirSync(join(cwd, '.gtm'));
    symlinkSync(cwd, join(cwd, '.gtm/undo'));
    const { exit, err } = await gtm('done', '2023-03-01/a3', '--quiet');
    expect([exit, err]).toEqual([0, expect.stringContaining('gtm undo ne pourra pas')]);
    expect(text()).toContain('status: done');
  });
});

describe.runIf(HAS_TERMINAL)('gtm undo on a terminal', () => {
  beforeAll(buildWhereStale, 120_000);

  it.each<readonly [answer: string, typed: string, exit: number, undone: boolean]>([
    ['yes', 'o', 0, true],
    ['no', 'n', 0, false],
    ['nothing but Enter', ENTER, 0, false],
    ['Ctrl-C', CTRL_C, 130, false],
  ])(
    'shows what would be taken back and asks: %s',
    async (_, keys, exit, undone) => {
      const { cwd, gtm, text } = example();
      const before = text();
      await gtm('done', '2023-03-01/a3', '--note', 'Quarante visiteurs');
      const after = text();
      const played = await onTerminal(['undo'], cwd, [['annuler', keys]]);
      expect([played.exit, played.left]).toEqual([exit, []]);
      expect(played.shown).toContain('gtm done 2023-03-01/a3 --note "Quarante visiteurs"');
      expect(played.shown).toMatch(/-\s+- \{ date: 2023-04-20, status: done, note: Quarante visiteurs \}/);
      expect(text()).toBe(undone ? before : after);
    },
    60_000,
  );

  it('takes back one answer of gtm fill after the other', async () => {
    const { cwd, gtm, text } = example();
    await gtm('new', '--today', '2023-05-11');
    const FILE = 'meetings/2023-05-10.md';
    const start = text(FILE);
    const typed: readonly Typed[] = [
      ['Qui est venu', ` ${DOWN} ${ENTER}`],
      ['Qui d’autre', `karka${ENTER}`],
      ['Qui d’autre', CTRL_C],
    ];
    expect((await onTerminal(['fill', '2023-05-10', '--today', '2023-05-11'], cwd, typed)).left).toEqual([]);
    expect(text(FILE)).not.toBe(start);
    const { out } = await gtm('undo', '--list');
    const answers = out.split('gtm fill').length - 1;
    expect(answers).toBeGreaterThan(0);
    expect(out).toMatch(/ {4}\+ .*Karkara/);
    for (let count = 0; count < answers; count += 1) await gtm('undo', '--yes');
    expect(text(FILE)).toBe(start);
  }, 60_000);
});
