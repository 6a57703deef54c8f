// Reads mutated inputs from one number to another, in a process of its own: node mutated-child.mjs KIND FROM TO. Tells on a
// line each what it begins, and as JSON what went wrong.
import { writeSync } from 'node:fs';
import { zinderApart } from '../trusted-workspace.ts';
import { mutatedKinds } from './mutated-kinds.ts';
import { tryLines } from './try-lines.ts';

const [name = '', from, to] = process.argv.slice(2);
const [kind] = mutatedKinds[name] ?? [];
if (!kind) throw new Error(`no kind of mutated inputs: ${name}`);
const { together, put, lines } = kind;

for (let seed = Number(from); seed < Number(to); seed += together) {
  writeSync(1, `begins ${seed}\n`);
  const { root, clean } = zinderApart();
  const more = Array.from({ length: Math.min(together, Number(to) - seed) }, (_, index) =>
    put(root, seed + index),
  ).flat();
  for (const wrong of await tryLines([...lines, ...more], root))
    writeSync(1, `wrong ${JSON.stringify(`${name} ${seed}: ${wrong}`)}\n`);
  clean();
}
