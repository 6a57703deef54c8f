// Texts made to take a reader long, by the size asked for.

/** What hostile YAML is tried with: 64 KB. */
export const YAML_SIZE = 64 * 1024;

type TextOf = (size: number) => string;

const fill =
  (text: string): TextOf =>
  (size) =>
    text.repeat(Math.floor(size / text.length));

/** As many lines of blanks and that text, each further in, as the size takes. */
const ever =
  (text: string): TextOf =>
  (size) =>
    Array.from({ length: 700 * Math.sqrt(size / YAML_SIZE) }, (_, index) => `${' '.repeat(index)}${text}`).join('\n');

/** YAML that readers take long for, or end by, of any size. */
export const HOSTILE_YAML: Readonly<Record<string, TextOf>> = {
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
    Array.from({ length: (15_000 * size) / YAML_SIZE }, (_, index) => `${index.toString(36)}:`)
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
/** As large as a file may be. */
export const LARGEST = 8 * 1024 * 1024 - 100;

/** Files that are large, of any size, and what is found in each. */
export const HOSTILE_FILES: Readonly<Record<string, readonly [textOf: TextOf, code: string | undefined]>> = {
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
