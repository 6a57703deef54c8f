import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/record/text/front-matter.ts';
import { findTraps } from '../../../src/record/traps/find-traps.ts';
import { isPlainlyTyped } from '../../../src/record/traps/is-plainly-typed.ts';
import { parseAnyYaml } from '../../../src/record/yaml/parse-any-yaml.ts';
import { parseOrdinaryYaml } from '../../../src/record/yaml/parse-ordinary-yaml.ts';
import { ROOT } from '../../support/play.ts';
import { breakYaml } from './broken-yaml.ts';
import { makeYaml } from './made-yaml.ts';

const SEED = Number(process.env.SEED ?? 20230301);
/** Of each sort. RUNS=5000, as for other properties, tries fifty times as many. */
const COUNT = Number(process.env.RUNS ?? 100) * 10;
const seeds = Array.from({ length: COUNT }, (_, index) => SEED + index);

/** Where the text begins in its file. */
const OPENING = '---\n';

/** Whether the quick lane hands a text over, or gives the tree of the other one, places included. */
function agree(text: string): boolean {
  const root = parseOrdinaryYaml(text, OPENING.length);
  return root === undefined || isDeepStrictEqual({ root }, parseAnyYaml(text, OPENING.length));
}

/** Whether a text that is plainly typed has no trap. */
function isSound(text: string): boolean {
  const root = parseOrdinaryYaml(text, OPENING.length);
  const file = OPENING + text;
  if (!root || !isPlainlyTyped(root, file)) return true;
  return findTraps(file, { start: OPENING.length, end: file.length }).every(({ code }) => code === 'yaml/unclosed');
}

const isTaken = (text: string): boolean => parseOrdinaryYaml(text, 0) !== undefined;

describe('the two lanes', () => {
  const tidy = seeds.map((seed) => makeYaml(seed, true));
  const untidy = seeds.map((seed) => makeYaml(seed + COUNT));
  const broken = seeds.map((seed, index) =>
    breakYaml(index % 2 ? makeYaml(seed) : (tidy[index] ?? ''), untidy[index] ?? '', seed),
  );
  const all = [...tidy, ...untidy, ...broken];

  it('are given texts that differ', () => {
    expect(new Set(all).size).toBeGreaterThan(all.length * 0.97);
  });

  it('give the same tree, or the quick one hands over', () => {
    expect(all.filter((text) => !agree(text))).toEqual([]);
  });

  it('are quick for what is tidy, and for a good part of the rest', () => {
    const share = (texts: readonly string[]) => texts.filter(isTaken).length / texts.length;
    expect(share(tidy)).toBe(1);
    expect(share(untidy)).toBeGreaterThan(0.7);
    expect(share(broken)).toBeGreaterThan(0.2);
  });

  it('are quick for every example that can be read', () => {
    const files = readdirSync(`${ROOT}/examples`, { recursive: true, encoding: 'utf8' });
    const yaml = files.filter((file) => /\.yaml$|meetings\/.*\.md$/.test(file)).map(yamlOf);
    expect(yaml.length).toBeGreaterThan(8);
    expect(yaml.filter((text) => !isTaken(text) || !agree(text))).toEqual([]);
  });

  it('leave no trap in what is plainly typed', () => {
    expect(all.filter((text) => !isSound(text))).toEqual([]);
  });
});

function yamlOf(file: string): string {
  const text = readFileSync(`${ROOT}/examples/${file}`, 'utf8');
  if (file.endsWith('.yaml')) return text;
  const front = splitFrontMatter(text);
  return 'yaml' in front ? text.slice(front.yaml.start, front.yaml.end) : '';
}
