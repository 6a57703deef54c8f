// Runs every command on every bad input, in a process of its own: node canary-child.mjs EVERY, where one of so many inputs is
// tried. What would run code leaves the file that `GTM_CANARY` names; what stands beside the workspace is never printed.
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_LINES } from '../../support/command-lines.ts';
import { play } from '../../support/play.ts';
import { putBad } from '../bad/bad-input.ts';
import { badBodies } from '../bad/bodies.ts';
import { SECRET } from '../bad/files.ts';
import { badInputs } from '../bad/index.ts';
import { zinderApart } from '../trusted-workspace.ts';

/** What would be run or read from an import; the others are only large, and bounded in a thread that can be stopped. */
const SMALL = new Set([
  ...['a style map of its own', 'paths out of the archive', 'an entity of the system', 'entities of entities'],
  ...['escaped markup', 'a document cut off', 'a pipe to import'],
]);

const every = Number(process.argv[2]);
const canary = process.env.GTM_CANARY ?? '';
const lines = Object.values(COMMAND_LINES)
  .flat()
  .map((line) => line.split(' '));
const tried = Object.entries(badInputs).filter(([name, { file = '' }], index) =>
  file.startsWith('anciens/') ? SMALL.has(name) : index % every === 0,
);
let runs = 0;

for (const [name, input] of tried) {
  writeSync(1, `begins ${name}\n`);
  const { outside, root, clean } = zinderApart();
  const file = putBad(root, input);
  const own = file.startsWith('anciens/') ? [['import', file, '--date', '2023-05-01']] : [];
  const about = ['2023-03-15', '2023-03-01'].map((id) => ['render', id, '--to', 'html', '-o', `sortie/${id}.html`]);
  for (const line of [...lines, ...own, ...(name in badBodies ? [] : about)]) {
    runs += 1;
    const { exit, out, err } = await play(line, { cwd: root });
    const told = `${name}: ${line.join(' ')}`;
    if (existsSync(canary) || existsSync(join(root, 'gtm-canary')) || existsSync(join(outside, 'gtm-canary')))
      tell(`${told}: code was run`);
    if ((out + err).includes(SECRET)) tell(`${told}: what stands outside was shown`);
    if (exit === 70) tell(`${told}: exit 70`);
  }
  clean();
}
if (({} as { polluted?: boolean }).polluted) tell('the prototype was changed');
writeSync(1, `told ${JSON.stringify({ inputs: tried.length, commands: lines.length, runs })}\n`);

function tell(wrong: string): void {
  writeSync(1, `wrong ${JSON.stringify(wrong)}\n`);
}
