import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../src/record/read-record.ts';
import { expectLinear } from '../support/expect-linear.ts';

const SIZE = 64 * 1024;

type TextOf = (size: number) => string;

const fill =
  (text: string): TextOf =>
  (size) =>
    text.repeat(Math.floor(size / text.length));

/** As many lines of blanks and that text, each further in, as the size takes. */
const ever =
  (text: string): TextOf =>
  (size) =>
    Array.from({ length: 700 * Math.sqrt(size / SIZE) }, (_, index) => `${' '.repeat(index)}${text}`).join('\n');

const YAML: Readonly<Record<string, TextOf>> = {
  'dashes on a line': fill('- '),
  'dashes on lines': fill('-\n'),
  'complex keys': fill('? '),
  tags: fill('! '),
  anchors: fill('- &a\n'),
  'opening brackets': fill('['),
  'opening braces': fill('{'),
  'a bracket on every line': fill('title: [x\n'),
  'a bracket for every item': (size) => `owners:\n${fill('- [a\n')(size)}`,
  'brackets ever further in': ever('a: [x'),
  'quotes never closed': (size) => `a: "${fill('x\n')(size)}`,
  'quotes on every line': fill('title: "x\n'),
  'quotes alone': fill('"'),
  'codes that do not exist': (size) => `a: "${fill('\\q')(size)}"`,
  'fifteen thousand keys': (size) =>
    Array.from({ length: (15_000 * size) / SIZE }, (_, index) => `${index.toString(36)}:`)
      .join('\n')
      .slice(0, size),
  'a key and a key and a key': fill('a: '),
  'colons on lines': fill(':\n'),
  'commas between brackets': (size) => `a: [${fill(',')(size)}]`,
  'one line': (size) => `title: ${fill('x')(size)}`,
  'one line of blanks': (size) => `title: a${fill(' ')(size)}b`,
  'no-break spaces': fill('-\u00A0'),
  'no-break spaces in a key': (size) => `title${fill('\u00A0')(size)}a: b`,
  'empty lines': fill('\n'),
  'empty lines, CRLF': fill('\r\n'),
  'empty lines in a text': (size) => `title: a\n${fill('\n ')(size)}b`,
  'empty lines in a | text': (size) => `title: |\n  a\n${fill('\n')(size)}  b`,
  'line separators': (size) => `a: b${fill('\u2028')(size)}`,
  remarks: fill('#\n'),
  'lone carriage returns': fill('\r'),
  'keys ever further in': ever('a:'),
  'items of one text': (size) => `text: a\n${fill(`${' '.repeat(500)}x\n`)(size)}`,
  'dashes alone, then text': (size) => `${fill('  -\n')(size / 2)}${fill(' x\n')(0.7 * size)}`,
  'actions without text': (size) => `actions:\n${fill('  - { id: a1 }\n')(size)}`,
};

const H = '---\ndate: 2023-03-01\n---\n';
const BIG = 8 * 1024 * 1024 - 100;

const FILES: Readonly<Record<string, readonly [textOf: TextOf, code: string | undefined]>> = {
  'eight million line ends': [(size) => H + fill('\n')(size), 'file/too-long'],
  'headings without end': [(size) => H + fill('## \n')(size), 'file/too-long'],
  'one heading': [(size) => `${H}## ${fill(' #')(size)}`, undefined],
  'one line of blanks, never closed': [(size) => `---\n${fill(' ')(size)}`, 'front-matter/unclosed'],
  'one line of dashes, never closed': [(size) => `---\n${fill('-')(size)}`, 'front-matter/unclosed'],
  'dashes from the first': [fill('-'), 'front-matter/missing'],
  'tabs behind the dashes': [(size) => `---${fill('\t')(size)}x`, 'front-matter/language'],
  'markers of quotations': [(size) => H + fill('>>>>>>> ')(size), undefined],
  'back quotes': [(size) => H + fill('`')(size), undefined],
  'a header of megabytes': [
    (size) => `---\n${fill('a: bcdefghijklmnopqrstuvwxyz bcdefghijklmnopqrstuvwxyz\n')(size)}---\n`,
    'yaml/size',
  ],
};

const read = (text: string) => readRecordText('meetings/2023-03-01.md', text);

describe('hostile YAML of 64 KB, read twice', () => {
  it.each(Object.entries(YAML))('%s', async (_name, yamlOf) => {
    const once = (size: number) => {
      const { meeting, findings } = read(`---\ndate: 2023-03-01\n${yamlOf(size)}\n---\n`);
      const places = findings.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);
      return { read: meeting !== null, findings: places };
    };
    const first = once(SIZE);
    const again: ReturnType<typeof once>[] = [];
    await expectLinear((size) => again.push(once(size)), SIZE);
    expect(again[0]).toEqual(first);
    expect(first.read || first.findings.length > 0).toBe(true);
    expect(first.findings.length).toBeLessThanOrEqual(100);
  });
});

describe('hostile files of 8 MB', () => {
  it.each(Object.entries(FILES))('%s', async (_name, [textOf, code]) => {
    const seen: (string | undefined)[] = [];
    await expectLinear((size) => seen.push(read(textOf(size)).findings[0]?.code), BIG);
    expect(seen[0]).toBe(code);
  });
});
