// npm run bench: measures gtm against its references, and prints a table. See CONTRIBUTING.md for how to read it.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './commands.js';
import { SEED } from './corpus.js';
import { growthPlot } from './growth-plot.js';
import { measureMemory, measurePairs } from './measure.js';
import { LIMITS, ROWS } from './rows.js';
import { overLimit, runRows } from './run-rows.js';
import { shortLine, tableOf } from './table.js';

const OPTIONS = {
  // The rows that have a limit, a few pairs of each; fails when one is over its limit.
  quick: { type: 'boolean', default: false },
  // Installs and asks the checkers of the npm registry too.
  peers: { type: 'boolean', default: false },
  // Only the rows whose key begins so; several times: any of them.
  only: { type: 'string', multiple: true },
  // Only the rows that need no more meetings.
  meetings: { type: 'string' },
};

/** After so many pairs of runs, or the pair in which so many seconds are spent, a row is measured; a run may take `limit`. */
const FULL = { pairs: 7, seconds: 20, limit: 600 };
const QUICK = { pairs: 5, seconds: 5, limit: 60 };

const { values } = parseArgs({ options: OPTIONS });
const depth = values.quick ? QUICK : FULL;
const measure = {
  pairs: (one, other) => measurePairs(one, other, depth),
  memory: (run) => measureMemory(run, depth),
};
const rows = wantedRows();
if (rows.length === 0) throw new Error(`no such row: ${ROWS.map(({ key }) => key).join(', ')}`);
const tell = (result) => process.stderr.write(shortLine(result));
const results = await runRows(rows, {
  measure,
  peers: values.peers,
  tell,
});
process.stdout.write(`\n${tableOf(results, values.quick ? LIMITS : undefined)}`);
if (rows.length === ROWS.length) saveResults();
if (values.quick) failOverLimit();

function wantedRows() {
  const most = Number(values.meetings ?? Number.POSITIVE_INFINITY);
  return ROWS.filter(({ key, meetings = 0 }) => {
    const isAsked = values.only?.some((start) => key.startsWith(start)) ?? true;
    return isAsked && meetings <= most && (!values.quick || key in LIMITS);
  });
}

function failOverLimit() {
  const over = overLimit(results, LIMITS);
  if (over.length === 0) return;
  process.stdout.write(`\nOver its limit, or failed: ${over.map(({ row }) => row.key).join(', ')}\n`);
  process.exitCode = 1;
}

/** A run of every row is kept, with the machine it was made on. */
function saveResults() {
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const day = new Date().toISOString().slice(0, 10);
  const points = results.flatMap((result) => result.points ?? []);
  const text = `<!-- Written by npm run bench -- --peers: run it again rather than changing this page. -->

# What gtm takes

On ${day}, ${machine}, ${process.platform}, Node ${process.version}; meetings made from seed ${SEED}. Times are of the
processor, user and system, of whole processes, and medians; ratios are medians of pairs of runs, and are what to compare
from one machine to another. \`CONTRIBUTING.md\` says how to read them.

${tableOf(results)}
![Time of the processor by number of meetings](growth.svg)
`;
  writeFileSync(join(ROOT, 'bench/RESULTS.md'), text);
  if (points.length > 0) writeFileSync(join(ROOT, 'bench/growth.svg'), growthPlot(points));
}
