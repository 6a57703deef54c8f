// Promise 13: the same records give the same bytes, whenever and wherever they are asked for.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BIN, buildWhereStale } from '../support/built-program.ts';
import { copyOf, play } from '../support/play.ts';
import { SHORT, tellFigures } from './promise.ts';

const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'];
const LANGUAGES = ['fr', 'en'];
const LISTS = ['actions --all', 'recommendations --all', 'decisions', 'meetings', 'attendance', 'structures', 'stats'];
const FORMATS = ['table', 'md', 'html', 'csv', 'json', 'jsonl', 'xlsx', 'parquet'];

/** Every export: lists in all their forms, calendars, documents in all theirs, and what check finds. */
const EXPORTS = [
  ...LISTS.flatMap((list) => FORMATS.map((format) => `${list} --format ${format}`)),
  ...['actions --all', 'actions --all --events', 'meetings'].map((list) => `${list} --format ics`),
  ...['actions', 'meetings', 'decisions', 'recommendations', 'attendance'].map((list) => `export ${list}`),
  ...['show 2023-03-01', 'show 2023-03-01/a2', 'digest --owner DRECM/R --text'],
  ...['pretty', 'json', 'sarif', 'github'].map((format) => `check --format ${format}`),
  ...['render 2023-03-01', 'annex 2023-03-01', 'matrix', 'digest --all'].map(
    (document) => `${document} --to md,html,docx,pdf,eml`,
  ),
  ...['agenda', 'form'].map((template) => `render 2023-04-12 --template ${template} --to md,docx,pdf`),
];
const exports = SHORT ? EXPORTS.filter((line, index) => index % 4 === 0 || line.startsWith('annex')) : EXPORTS;

const TODAY = ['--today', '2023-04-20', '-C', 'examples/zinder'];
const { cwd, clean } = copyOf('examples');
const figures = { exports: exports.length, runs: 0, built: 0, different: 0 };
const own = process.env.TZ;

afterEach(() => {
  if (own === undefined) delete process.env.TZ;
  else process.env.TZ = own;
});
afterAll(() => {
  clean();
  tellFigures('13', figures);
});

/** What is printed, and the bytes of the files that are written. */
function hashOf(out: string): string {
  const hash = createHash('sha256').update(out);
  const folder = join(cwd, 'out');
  for (const name of existsSync(folder) ? readdirSync(folder).toSorted() : [])
    hash.update(name).update(readFileSync(join(folder, name)));
  rmSync(folder, { recursive: true, force: true });
  return hash.digest('hex');
}

function wordsOf(line: string, language: string): readonly string[] {
  const isFile = /xlsx|parquet| --to /.test(line);
  return [...line.split(' '), ...TODAY, '--lang', language, ...(isFile ? ['-o', 'out/'] : [])];
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(exports)('%s is the same twice in four zones', async (line) => {
    const seen = new Set<string>();
    for (const [index, zone] of [...ZONES, ...ZONES.slice(0, 1)].entries()) {
      process.env.TZ = zone;
      const today = index % 2 === 0 ? '2023-04-21' : '2031-12-31';
      const { out } = await play(wordsOf(line, language), { cwd, today, env: { TZ: zone, HOME: `/home/${index}` } });
      seen.add(hashOf(out));
      figures.runs += 1;
    }
    figures.different += seen.size - 1;
    expect(seen.size).toBe(1);
  });
});

describe('the built program', () => {
  beforeAll(buildWhereStale, 300_000);

  it.each([
    'actions --all --format json',
    'stats',
    'actions --format xlsx',
    'render 2023-03-01 --to html,docx,pdf,eml',
  ])('%s is the same in other processes and zones', (line) => {
    const seen = new Set(
      ZONES.slice(0, SHORT ? 2 : 4).flatMap((zone) =>
        ['fr_FR.UTF-8', 'C'].map((locale) => {
          const env = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale };
          const out = execFileSync(process.execPath, [BIN, ...wordsOf(line, 'fr')], { cwd, env, encoding: 'utf8' });
          figures.built += 1;
          return hashOf(out);
        }),
      ),
    );
    figures.different += seen.size - 1;
    expect(seen.size).toBe(1);
  });
});
