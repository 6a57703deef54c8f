import { describe, expect, it } from 'vitest';
import { play, ROOT } from '../support/play.ts';
import { compileSchema, problemsOf } from '../support/schemas.ts';

const FILE = 'anciens/reunion-2022-09-07.txt';
const run = async (...files: readonly string[]) => {
  const { out } = await play(['import', '-C', 'examples/zinder', ...files, '--json'], { cwd: ROOT });
  return JSON.parse(out) as Record<string, unknown>;
};

describe('gtm/import@1', () => {
  it.each([[[FILE]], [[FILE, FILE]]])('is what --json prints for %j', async (files) => {
    expect(problemsOf(compileSchema('output/import'), await run(...files))).toEqual([]);
  });

  it('is one record, or a list of several', async () => {
    expect(Object.keys(await run(FILE))).toEqual(['schema', 'record', 'body', 'report']);
    expect(Object.keys(await run(FILE, FILE))).toEqual(['schema', 'items']);
  });

  it('accounts for each word', async () => {
    const { report } = (await run(FILE)) as { report: Record<'wordsIn' | 'wordsPlaced' | 'wordsLeft', number> };
    expect(report.wordsIn).toBeGreaterThan(100);
    expect(report.wordsPlaced + report.wordsLeft).toBe(report.wordsIn);
  });
});
