import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryTree } from '../../src/markup/library-tree.ts';
import { plainTree } from '../../src/markup/plain-tree.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { renderMinutes } from '../support/render-minutes.ts';

/** A tree as it is written, without the places in the source, which no document shows. */
function shown(node: object): unknown {
  const { position, data, children, ...own } = node as Record<string, unknown>;
  return Array.isArray(children) ? { ...own, children: children.map(shown) } : own;
}

function expectSame(markdown: string): boolean {
  const plain = plainTree(markdown);
  if (plain) expect(shown(plain), JSON.stringify(markdown)).toEqual(shown(libraryTree(markdown, 'fr')));
  return plain !== undefined;
}

const FOLDER = new URL('../../examples/zinder/meetings/', import.meta.url);

/** A generator of numbers below a bound (Mulberry32), the same for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = [
  'mot',
  'été',
  'A',
  '12',
  'x_y',
  '5',
  'l’eau',
  '«',
  '»',
  ' :',
  ' ',
  '😀',
  '(a)',
  'fin.',
  ',',
  '…',
  '-',
  'e\u0301',
];
const SIGNS = [
  '*',
  '**',
  '_',
  '\\',
  '\\*',
  '\\_',
  '\\|',
  '|',
  '<br>',
  '<sup>',
  '</sup>',
  '<sub>',
  '</sub>',
  '<',
  '>',
  '&',
  '&amp;',
];
const MORE = [
  '~',
  '`',
  '[',
  ']',
  '(',
  '!',
  '#',
  '@',
  ':',
  '=',
  '+',
  '1.',
  '2)',
  '- ',
  '\\\\',
  '"',
  "'",
  '<i>',
  'www.a.b',
  '$',
  '^',
  '{',
];
const SPACES = [' ', ' ', ' ', '', '', '\u00a0', '\u202f', '  '];
const STARTS = [
  '',
  '',
  '',
  '# ',
  '## ',
  '### ',
  '- ',
  '- ',
  '1. ',
  '2. ',
  '* ',
  '> ',
  '  ',
  '    ',
  '| ',
  '---',
  '***',
  '===',
  '#',
  '-',
  '1.',
];

function lineOf(pick: (below: number) => number): string {
  const oneOf = (list: readonly string[]) => list[pick(list.length)] ?? '';
  const pieces = Array.from({ length: 1 + pick(7) }, () => {
    const kind = pick(20);
    return oneOf(kind < 13 ? WORDS : kind < 19 ? SIGNS : MORE) + oneOf(SPACES);
  });
  const text = pick(6) === 0 ? `**${pieces.join('').trim()}**` : pieces.join('');
  return pick(10) === 0 ? text : text.trim();
}

function tableOf(pick: (below: number) => number): readonly string[] {
  const columns = 1 + pick(3);
  const row = () =>
    `| ${Array.from({ length: columns + (pick(15) === 0 ? 1 : 0) }, () => (pick(6) === 0 ? '' : lineOf(pick))).join(' | ')} |`;
  const sides = Array.from({ length: columns }, () => ['---', ':---', '---:', ':-:', ':--:', '-'][pick(6)]);
  return [row(), `| ${sides.join(' | ')} |`, ...Array.from({ length: pick(4) }, row)];
}

function blockOf(pick: (below: number) => number): string {
  if (pick(4) === 0) return tableOf(pick).join('\n');
  const start = STARTS[pick(STARTS.length)] ?? '';
  const lines = Array.from(
    { length: 1 + pick(3) },
    () => (pick(4) === 0 ? (STARTS[pick(STARTS.length)] ?? '') : start) + lineOf(pick),
  );
  return lines.join('\n');
}

describe('the quick lane for Markdown', () => {
  it('reads the minutes of the example', () => {
    const read = readdirSync(FOLDER).map((name) => {
      const { meeting } = readRecord(`meetings/${name}`, readFileSync(new URL(name, FOLDER)));
      return meeting !== null && expectSame(renderMinutes(meeting));
    });
    expect(read).toContain(true);
  });

  it.each([
    '',
    '# A\n## B\nmot\n# C',
    '- a\n- b\n\nfin',
    '- a\n\n- b',
    '3. a\n4. b\n# c\n0. d',
    '| A |\n| --- |',
    '| A | B |\n| :--- | ---: |\n| a \\| b |  |\n\nfin',
    '1<sup>er</sup> mars<br>\nfin **gras *et* gras** \\*',
    '5 * 3 * 2 < 6 & 7',
    'mot\n\n\n\nmot\n',
    '\n\nmot',
  ])('reads %j as the libraries do', (markdown) => {
    expectSame(markdown);
  });

  it('agrees with the libraries on what it reads of any text, and reads plain ones', { timeout: 120_000 }, () => {
    let read = 0;
    for (let seed = 1; seed <= 3000; seed += 1) {
      const pick = random(seed);
      const markdown = Array.from({ length: 1 + pick(3) }, () => blockOf(pick)).join(
        ['\n\n', '\n\n', '\n', '\n\n\n'][pick(4)],
      );
      if (expectSame(markdown)) read += 1;
    }
    expect(read).toBeGreaterThan(140);
  });
});
