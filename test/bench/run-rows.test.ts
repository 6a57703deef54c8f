import { describe, expect, it } from 'vitest';

const bench = (file: string) => import(new URL(`../../bench/${file}`, import.meta.url).href);
const { runRows, overLimit } = await bench('run-rows.js');
const { FailedRun } = await bench('measure.js');
const { ROWS, LIMITS } = await bench('rows.js');

type Row = { readonly key: string; readonly unit?: string };

const command = (point?: object) => () => ({ command: ['gtm'], point });
const NODE = { name: 'node -e 0', run: command() };
const ROW = { key: 'version', what: 'gtm --version', run: command(), against: NODE, target: 1.6 };
const FAST = measuring([54, 50, 58], [40, 40, 40], 1.35);
const SLOW = measuring([108, 100, 116], [40, 40, 40], 2.7);

/** Stands for measures that were made. */
function measuring(times: readonly number[], others: readonly number[], ratio: number) {
  return { pairs: async () => ({ times, others, ratio }), memory: async () => 160 };
}

describe('runRows', () => {
  it('judges a row by its target', async () => {
    const [fast] = await runRows([ROW], { measure: FAST });
    expect(fast).toMatchObject({ time: 54, other: 40, ratio: 1.35, verdict: 'met' });
    expect(await runRows([ROW], { measure: SLOW })).toMatchObject([{ ratio: 2.7, verdict: 'not met' }]);
    expect(await runRows([{ ...ROW, target: undefined }], { measure: SLOW })).toMatchObject([{ verdict: 'told' }]);
  });

  it('judges memory in megabytes', async () => {
    const rows = [100, 200].map((target) => ({ key: 'memory', what: 'memory', unit: 'MB', run: command(), target }));
    const verdicts = (await runRows(rows, { measure: FAST })).map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts).toEqual(['not met', 'met']);
  });

  it('says what is not on the machine, not there yet, or only asked for', async () => {
    const rows = [
      { ...ROW, against: { name: 'rg for the owner', run: () => null } },
      { ...ROW, run: () => null, missing: 'no `gtm export` yet' },
      { ...ROW, against: { name: 'ajv-cli', run: command(), fromNpm: true } },
    ];
    const results = await runRows(rows, { measure: FAST });
    expect(results.map(({ verdict, note }: { verdict: string; note: string }) => `${verdict}: ${note}`)).toEqual([
      'not here: no rg on this machine',
      'not here: no `gtm export` yet',
      'not here: ajv-cli: with --peers',
    ]);
  });

  it('keeps the points of growth of both sides', async () => {
    const point = { series: 'check, cold', meetings: 1000 };
    const against = { name: 'the same, 250', run: command({ series: 'check, cold', meetings: 250 }) };
    const [{ points }] = await runRows([{ ...ROW, run: command(point), against }], { measure: FAST });
    expect(points).toEqual([
      { series: 'check, cold', meetings: 1000, time: 54 },
      { series: 'check, cold', meetings: 250, time: 40 },
    ]);
  });

  it('goes on after a program that fails', async () => {
    const failing = { ...FAST, pairs: () => Promise.reject(new FailedRun('over 60 s')) };
    const results = await runRows([ROW, ROW], { measure: failing });
    expect(results).toMatchObject([
      { verdict: 'failed', note: 'over 60 s' },
      { verdict: 'failed', note: 'over 60 s' },
    ]);
  });
});

describe('overLimit', () => {
  it('names a row over its limit, and no other', async () => {
    const results = [...(await runRows([ROW], { measure: FAST })), ...(await runRows([ROW], { measure: SLOW }))];
    expect(overLimit(results, { version: 2 })).toEqual([results[1]]);
    expect(overLimit(results, { version: 3 })).toEqual([]);
  });

  it('names a row that failed, but not one that is not here', () => {
    const results = ['failed', 'not here'].map((verdict) => ({ row: ROW, verdict }));
    expect(overLimit(results, { version: 2 })).toEqual([results[0]]);
  });

  it('compares megabytes where a row is in megabytes', () => {
    const row = { ...ROW, unit: 'MB' };
    expect(overLimit([{ row, time: 160, verdict: 'told' }], { version: 150 })).toHaveLength(1);
  });
});

describe('the rows', () => {
  it('have each a key of their own', () => {
    expect(new Set(ROWS.map(({ key }: Row) => key)).size).toBe(ROWS.length);
  });

  it('have the limits of rows that are there', () => {
    expect(ROWS.map(({ key }: Row) => key)).toEqual(expect.arrayContaining(Object.keys(LIMITS)));
  });
});
