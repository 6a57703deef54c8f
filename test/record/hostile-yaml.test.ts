import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../src/record/read-record.ts';
import { countTime } from '../support/count-time.ts';

const SIZE = 64 * 1024;
/** Milliseconds of computing; what is quadratic takes from seconds to minutes, and what is linear 10 to 200. */
const DEADLINE = 2000;

const fill = (text: string) => text.repeat(Math.floor(SIZE / text.length));

const YAML: Readonly<Record<string, string>> = {
  'dashes on a line': fill('- '),
  'dashes on lines': fill('-\n'),
  'complex keys': fill('? '),
  tags: fill('! '),
  anchors: fill('- &a\n'),
  'opening brackets': fill('['),
  'opening braces': fill('{'),
  'a bracket on every line': fill('title: [x\n'),
  'a bracket for every item': `owners:\n${fill('- [a\n')}`,
  'brackets ever further in': Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a: [x`).join('\n'),
  'quotes never closed': `a: "${fill('x\n')}`,
  'quotes on every line': fill('title: "x\n'),
  'quotes alone': fill('"'),
  'codes that do not exist': `a: "${fill('\\q')}"`,
  'fifteen thousand keys': Array.from({ length: 15_000 }, (_, index) => `${index.toString(36)}:`)
    .join('\n')
    .slice(0, SIZE),
  'a key and a key and a key': fill('a: '),
  'colons on lines': fill(':\n'),
  'commas between brackets': `a: [${fill(',')}]`,
  'one line': `title: ${fill('x')}`,
  'one line of blanks': `title: a${fill(' ')}b`,
  'no-break spaces': fill('-\u00A0'),
  'no-break spaces in a key': `title${fill('\u00A0')}a: b`,
  'empty lines': fill('\n'),
  'empty lines, CRLF': fill('\r\n'),
  'empty lines in a text': `title: a\n${fill('\n ')}b`,
  'empty lines in a | text': `title: |\n  a\n${fill('\n')}  b`,
  'line separators': `a: b${fill('\u2028')}`,
  remarks: fill('#\n'),
  'lone carriage returns': fill('\r'),
  'keys ever further in': Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'),
  'items of one text': `text: a\n${fill(`${' '.repeat(500)}x\n`)}`,
  'dashes alone, then text': `${fill('  -\n').slice(0, SIZE / 2)}${' x\n'.repeat(15_000)}`,
  'actions without text': `actions:\n${fill('  - { id: a1 }\n')}`,
};

const H = '---\ndate: 2023-03-01\n---\n';
const big = (text: string) => text.repeat(Math.floor((8 * 1024 * 1024 - 100) / Buffer.byteLength(text)));

const FILES: Readonly<Record<string, readonly [text: string, code: string | undefined]>> = {
  'eight million line ends': [H + big('\n'), 'file/too-long'],
  'headings without end': [H + big('## \n'), 'file/too-long'],
  'one heading': [`${H}## ${big(' #')}`, undefined],
  'one line of blanks, never closed': [`---\n${big(' ')}`, 'front-matter/unclosed'],
  'one line of dashes, never closed': [`---\n${big('-')}`, 'front-matter/unclosed'],
  'dashes from the first': [big('-'), 'front-matter/missing'],
  'tabs behind the dashes': [`---${big('\t')}x`, 'front-matter/language'],
  'markers of quotations': [H + big('>>>>>>> '), undefined],
  'back quotes': [H + big('`'), undefined],
  'a header of megabytes': [
    `---\n${big('a: bcdefghijklmnopqrstuvwxyz bcdefghijklmnopqrstuvwxyz\n')}---\n`,
    'yaml/size',
  ],
};

describe('hostile YAML of 64 KB, read twice', () => {
  it.each(Object.entries(YAML))('%s', (_name, yaml) => {
    const text = `---\ndate: 2023-03-01\n${yaml}\n---\n`;
    const once = () => {
      const { meeting, findings } = readRecordText('meetings/2023-03-01.md', text);
      const places = findings.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);
      return { read: meeting !== null, findings: places };
    };
    const first = once();
    const elapsed = countTime();
    expect(once()).toEqual(first);
    expect(elapsed()).toBeLessThan(DEADLINE);
    expect(first.read || first.findings.length > 0).toBe(true);
    expect(first.findings.length).toBeLessThanOrEqual(100);
  });
});

describe('hostile files of 8 MB', () => {
  it.each(Object.entries(FILES))('%s', (_name, [text, code]) => {
    const elapsed = countTime();
    const seen = readRecordText('meetings/2023-03-01.md', text).findings[0]?.code;
    expect(elapsed()).toBeLessThan(DEADLINE);
    expect(seen).toBe(code);
  });
});
