// Files of several meetings, and what the lines of a file were taken for, as a reader would give them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { main } from '../../../../src/cli/main.ts';
import type { Imported, ImportedFile } from '../../../../src/import/import-source.ts';
import { imported } from '../../../support/imported.ts';
import { contextOf, copyOf } from '../../../support/play.ts';
import { compileSchema, problemsOf } from '../../../support/schemas.ts';

const STARTS = [
  { line: 1, text: 'Réunion du 4 mai 2022' },
  { line: 9, text: 'Réunion du 8 juin 2022' },
];
const OUTLINE: Imported['outline'] = [
  { depth: 0, kind: 'title', line: 1, text: 'Réunion du 4 mai 2022', why: { fr: 'seul titre', en: 'only heading' } },
  {
    depth: 1,
    kind: 'owner',
    line: 7,
    text: `OIM : ${'compter les sacs '.repeat(8)}`.trim(),
    why: { fr: 'un responsable et deux-points', en: 'an owner and a colon' },
  },
  { depth: 1, kind: 'discussion', line: 120, text: 'Fin.', why: { fr: '', en: '' } },
];

/** A command line where every file of several meetings is read so; gives what is printed. */
async function run(args: readonly string[], lang = 'fr') {
  const { cwd, clean } = copyOf('examples');
  onTestFinished(clean);
  mkdirSync(join(cwd, 'f'));
  writeFileSync(join(cwd, 'f/deux.md'), 'deux');
  const [out, err]: [string[], string[]] = [[], []];
  const [may, june] = await Promise.all(
    ['4 mai 2022', '8 juin 2022'].map(async (day, rank) => {
      const read = await imported(`# Réunion du ${day}\n\nPrésents : OIM\n\n- OIM : compter les sacs ${rank}\n`);
      return { ...read, hash: `${read.hash}${rank}`, outline: OUTLINE };
    }),
  );
  const ask = async ({ split }: { readonly split: boolean }): Promise<ImportedFile> => ({
    meetings: split ? [may, june].filter((each) => each !== undefined) : may ? [may] : [],
    starts: STARTS,
  });
  const context = { ...contextOf({ cwd }, out, err), importApart: async () => ({ ask, close: async () => undefined }) };
  const exit = await main(['import', 'f/deux.md', '-o', 'g', '--lang', lang, ...args], context);
  return { exit, out: out.join(''), err: err.join('') };
}

describe('a file of several meetings', () => {
  it('is told with the lines that they begin with, and not imported', async () => {
    const { exit, err } = await run([]);
    expect(exit).toBe(1);
    expect(err.split('\n').slice(1)).toEqual([
      '  f/deux.md:1 Réunion du 4 mai 2022',
      '  f/deux.md:9 Réunion du 8 juin 2022',
      '',
    ]);
  });

  it('becomes a draft of each with --split', async () => {
    const { exit, err } = await run(['--split']);
    expect(exit).toBe(0);
    expect(err).toContain('f/deux.md (réunion 1) → g/2022-05-04.md\n');
    expect(err).toContain('f/deux.md (réunion 2) → g/2022-06-08.md\n');
  });

  it.each([[[]], [['--split']], [['--explain']]])('is told in the JSON of %j', async (more) => {
    const { out } = await run(['--json', ...more]);
    const json = JSON.parse(out);
    expect(problemsOf(compileSchema('output/import'), json)).toEqual([]);
    if (more.includes('--split')) expect(json.items.map(({ part }: { part: number }) => part)).toEqual([1, 2]);
    else expect(json.meetings).toEqual(STARTS);
    expect('outline' in json).toBe(more.includes('--explain'));
  });
});

describe('the outline', () => {
  it('stands at its depth, with its reasons under it, as wide as the terminal', async () => {
    const { out } = await run(['--split', '--explain', '--quiet']);
    const [first] = out.split('\n\n');
    expect(first?.split('\n')).toEqual([
      'f/deux.md',
      '  1  titre · Réunion du 4 mai 2022',
      '       seul titre',
      '  7    responsable · OIM : compter les sacs compter les sacs compter les sacs',
      '       compter les sacs compter les sacs compter les sacs compter les sacs',
      '       compter les sacs',
      '         un responsable et deux-points',
      '120    discussion · Fin.',
    ]);
  });

  it('is said in English too', async () => {
    const { out } = await run(['--split', '--explain', '--quiet'], 'en');
    expect(out.split('\n').slice(1, 3)).toEqual(['  1  title · Réunion du 4 mai 2022', '       only heading']);
  });
});
