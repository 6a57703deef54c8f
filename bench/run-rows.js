// Measures rows, one after the other, and judges each by its target and, where there is one, by its limit.

import { FailedRun } from './measure.js';
import { median } from './median.js';

/**
 * What was measured of every row: `{ row, time, other, ratio, verdict, points }`, with a `note` where it was not measured.
 * `measure` holds `pairs` and `memory` (those of `measure.js`), and `peers` says whether those of the npm registry may be
 * asked; `tell` is given each result when it is there. Verdicts: `met`, `not met`, `told` (no target), `not here`, `failed`.
 */
export async function runRows(rows, { measure, peers = false, tell = () => undefined }) {
  const results = [];
  for (const row of rows) {
    const result = { row, ...(await measureRow(row, { measure, peers })) };
    results.push(result);
    tell(result);
  }
  return results;
}

/** The results that are over the limit of their row, and those that failed. */
export function overLimit(results, limits) {
  return results.filter(({ row, ratio, time, verdict }) => {
    return verdict === 'failed' || (row.unit === 'MB' ? time : ratio) > (limits[row.key] ?? Number.POSITIVE_INFINITY);
  });
}

async function measureRow(row, { measure, peers }) {
  if (row.against?.fromNpm && !peers) return { verdict: 'not here', note: `${row.against.name}: with --peers` };
  try {
    const run = row.run();
    if (!run) return { verdict: 'not here', note: row.missing };
    return row.unit === 'MB' ? await memoryOf(row, run, measure) : await timeOf(row, run, measure);
  } catch (error) {
    if (error instanceof FailedRun) return { verdict: 'failed', note: error.message };
    throw error;
  }
}

async function memoryOf(row, run, measure) {
  const time = await measure.memory(run);
  return { time, verdict: verdictOf(time, row.target) };
}

async function timeOf(row, run, measure) {
  const against = row.against.run();
  if (!against) return { verdict: 'not here', note: `no ${row.against.name.split(/[ ,]/)[0]} on this machine` };
  const { times, others, ratio } = await measure.pairs(run, against);
  const [time, other] = [median(times), median(others)];
  const points = [
    { ...run.point, time },
    { ...against.point, time: other },
  ].filter(({ series }) => series !== undefined);
  return { time, other, ratio, points, verdict: verdictOf(ratio, row.target) };
}

function verdictOf(value, target) {
  if (target === undefined) return 'told';
  return value <= target ? 'met' : 'not met';
}
