// Promise 8: bounded time and memory. Each input in a process of its own, with a deadline; processor time is what counts.
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWhereStale } from '../support/built-program.ts';
import { type BadInput, putBad } from './bad/bad-input.ts';
import { badBodies } from './bad/bodies.ts';
import { badImports } from './bad/imports.ts';
import { badRecords } from './bad/index.ts';
import { badSettings, badTemplates } from './bad/settings.ts';
import { SHORT, tellFigures } from './promise.ts';
import { type Ran, runBuilt } from './run-built.ts';
import { zinderApart } from './trusted-workspace.ts';

type Bound = { readonly seconds: number; readonly megabytes: number };
type Asked = { readonly name: string; readonly input: BadInput; readonly lines: readonly (readonly string[])[] };

/** Where it has been asked for: how close anything came to its bound. */
async function expectBounded(told: string, asked: readonly Asked[], bound: Bound): Promise<void> {
  const [tooMuch, figures]: [string[], Ran[]] = [[], []];
  for (const { name, input, lines } of asked) {
    const { root, clean } = zinderApart();
    putBad(root, input);
    for (const line of lines) {
      const ran = await runBuilt(line, { cwd: root });
      figures.push(ran);
      const isFine = [0, 1, 2].includes(Number(ran.exit));
      if (!isFine || ran.time > bound.seconds * 1000 || ran.memory > bound.megabytes)
        tooMuch.push(`${name}: ${line.join(' ')}: ${ran.exit}, ${ran.time.toFixed()} ms, ${ran.memory.toFixed()} MB`);
    }
    clean();
  }
  tellFigures(told, {
    inputs: asked.length,
    runs: figures.length,
    'over the bound': tooMuch.length,
    'longest s': (Math.max(...figures.map(({ time }) => time)) / 1000).toFixed(2),
    'largest MB': Math.max(...figures.map(({ memory }) => memory)).toFixed(),
  });
  expect(tooMuch).toEqual([]);
}

/** A part of many where it must be short: every so many. */
function some<T>(all: readonly T[], every: number): readonly T[] {
  return SHORT ? all.filter((_, index) => index % every === 0) : all;
}

describe('one hostile file takes bounded time and memory', () => {
  beforeAll(buildWhereStale, 120_000);

  it('to check and list', async () => {
    const { root, clean } = zinderApart();
    const base = await runBuilt(['check'], { cwd: root });
    clean();
    const asked = some(Object.entries({ ...badRecords, ...badSettings }), 8).map(([name, input], index) => {
      const isLarge = /^(64 KB|8 MB|600 MB)/.test(name);
      return { name, input, lines: [['check'], ...(isLarge || index % 4 === 0 ? [['actions', '--json']] : [])] };
    });
    await expectBounded('8 check and lists', asked, { seconds: 1.5, megabytes: base.memory + 200 });
  });

  it('to render', async () => {
    const lines = [['render', '2023-03-15', '--to', 'html,docx', '-o', 'sortie/']];
    const asked = [
      ...some(Object.entries(badBodies), 9).map(([name, input]) => ({ name, input, lines })),
      ...some(Object.entries(badTemplates), 7).map(([name, input]) => ({
        ...{ name, input },
        lines: [['render', '2023-03-01', '--to', name.startsWith('a look') ? 'pdf' : 'html', '-o', 'sortie/']],
      })),
    ];
    await expectBounded('8 render', asked, { seconds: 10, megabytes: 512 });
  });

  it('to import', async () => {
    const asked = some(Object.entries(badImports), 9).map(([name, input]) => ({
      ...{ name, input },
      lines: [['import', join('.', input.file ?? ''), '--date', '2023-03-15', '--dry-run']],
    }));
    await expectBounded('8 import', asked, { seconds: 30, megabytes: 512 });
  });
});
