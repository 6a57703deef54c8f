import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/record/yaml/parse-yaml.ts';
import type { YamlNode } from '../../../src/record/yaml/yaml-node.ts';
import { readAt } from '../typed-values.ts';

/** The code and offset of each problem; empty when the text is read. */
function problems(text: string, offset = 0): readonly string[] {
  const reading = parseYaml(text, offset);
  return 'problems' in reading ? reading.problems.map(({ code, span }) => `${code} ${span.start}-${span.end}`) : [];
}

const codes = (text: string) => [...new Set(problems(text).map((problem) => problem.split(' ')[0]))];

function root(text: string): YamlNode {
  const reading = parseYaml(text, 0);
  if ('problems' in reading) throw new Error(reading.problems[0]?.code);
  return reading.root;
}

const LAUGHS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map(
    (key, index, keys) =>
      `${key}: &${key} [${Array(9)
        .fill(index ? `*${keys[index - 1]}` : 'ha')
        .join(',')}]`,
  )
  .join('\n');

describe('what a record may not hold', () => {
  it.each([
    ['aliases that multiply', LAUGHS, ['yaml/anchor']],
    ['an alias of itself', 'a: &a [*a]', ['yaml/anchor']],
    ['an anchor alone', 'a: &a b', ['yaml/anchor']],
    ['a merge key', 'a: &a { x: 1 }\nb: { <<: *a }', ['yaml/anchor']],
    ['a Python object', 'title: !!python/object/apply:os.system ["id"]', ['yaml/tag']],
    ['a tag of its own', 'title: !x y', ['yaml/tag']],
    ['a verbatim tag', 'title: !<tag:yaml.org,2002:str> y', ['yaml/tag']],
    ['a directive', '%YAML 1.1\na: on', ['yaml/directive']],
    ['a tag directive', '%TAG ! tag:x,2000:\na: b', ['yaml/directive']],
    ['a complex key', '? a\n: b', ['yaml/complex-key']],
    ['a list for a key', '[a, b]: c', ['yaml/complex-key']],
    ['a map for a key', '{ a: b }: c', ['yaml/complex-key']],
    ['a second document', 'a: 1\n---\nb: 2', ['yaml/document']],
    ['the end of a document', 'a: 1\n...\n', ['yaml/document']],
    ['a key twice', 'a: 1\nb: 2\na: 3', ['yaml/duplicate-key']],
    ['a key twice between braces', '{ a: 1, "a": 2 }', ['yaml/duplicate-key']],
    ['a key as a number and as a text', '1: a\n"1": b', ['yaml/duplicate-key']],
    ['a key in both Unicode forms', '"réf": 1\n"re\u0301f": 2', ['yaml/duplicate-key']],
    ['an empty key twice', ': a\n: b', ['yaml/duplicate-key']],
    ['the prototype of all objects', '__proto__: { polluted: true }', ['yaml/forbidden-key']],
    ['it in a list', 'actions:\n  - { id: a1, __proto__: { polluted: true } }', ['yaml/forbidden-key']],
    ['its constructor', 'constructor: { prototype: { polluted: true } }', ['yaml/forbidden-key']],
    ['a code that does not exist', 'a: "x\\qy"', ['yaml/escape']],
    ['a code in capitals', 'a: "\\A"', ['yaml/escape']],
    ['a code beyond Unicode', 'a: "\\U00110000"', ['yaml/escape']],
    ['half a code', 'a: "\\x4"', ['yaml/escape']],
    ['a tab as indentation', 'a:\n\tb: c', ['yaml/tab-indent']],
    ['quotes never closed', 'a: "b', ['yaml/unclosed']],
    ['brackets never closed', 'a: [b\nc: d', ['yaml/indentation']],
    ['two keys on a line', 'a: b: c', ['yaml/nested']],
    ['a sign that YAML keeps', 'a: @b', ['yaml/leading-character']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(codes(text)).toEqual(expected);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('places problems in the file', () => {
    expect(problems('a: 1\na: 2', 4)).toEqual(['yaml/duplicate-key 9-10']);
    expect(problems('a: "x\\q\\q"', 4)).toEqual(['yaml/escape 9-11']);
    expect(problems('\ntext: é &a b\nc: &d e', 0)).toEqual(['yaml/anchor 17-19']);
  });

  it('reports twenty problems at most', () => {
    expect(problems('a: 1\n'.repeat(100))).toHaveLength(20);
    expect(problems('- !x y\n'.repeat(100))).toHaveLength(20);
  });
});

describe('the limits', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const steps = (depth: number) => Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:`).join('\n');

  it.each([
    ['32 brackets', nested(32), []],
    ['33 brackets', nested(33), ['yaml/depth']],
    ['1,000 brackets', `n: ${nested(1000)}`, ['yaml/depth']],
    ['brackets never closed', '{'.repeat(1000), ['yaml/depth']],
    ['32 levels of keys', steps(32), []],
    ['33 levels of keys', steps(33), ['yaml/depth']],
    ['1,000 dashes on a line', '- '.repeat(1000), ['yaml/depth']],
    ['10,000 dashes on a line', '- '.repeat(10_000), ['yaml/depth']],
    ['11,000 items', '- a\n'.repeat(5_500), []],
    ['over 12,000 items', '- a\n'.repeat(6_001), ['yaml/size']],
    ['over 12,000 keys', Array.from({ length: 6_001 }, (_, index) => `k${index}: v`).join('\n'), ['yaml/size']],
    ['colons without keys', ':\n'.repeat(12_001), ['yaml/size']],
    ['commas without items', `[${','.repeat(12_001)}]`, ['yaml/size']],
    ['many brackets never closed, one after the other', 'a: [b\n'.repeat(100), ['yaml/indentation']],
  ])('%s', (_name, text, expected) => {
    expect(codes(text)).toEqual(expected);
    expect(codes(text)).toEqual(expected);
  });
});

describe('what a value is', () => {
  it.each([
    ['2023', '2023'],
    ['1.10', '1.10'],
    ['0123', '0123'],
    ['0x1F', '0x1F'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
    ['2023-03-01', '2023-03-01'],
    ['true', 'true'],
    ['No', 'No'],
    ['.inf', '.inf'],
    ['1E400', '1E400'],
    ['"2023"', '2023'],
    ["'l''été'", 'l’été'.replace('’', "'")],
    ['"a\\tb\\u00e9\\x41\\U0001F600\\/"', 'a\tbéA😀/'],
    ['"a\\\n   b"', 'ab'],
    ['a b\n  c\n\n  d', 'a b c\nd'],
    ['|\n  a\n   b\n', 'a\n b\n'],
    ['>-\n  a\n  b\n', 'a b'],
    ['////////// # rien', '//////////'],
    ['http://a/b#c', 'http://a/b#c'],
    ['"~"', '~'],
    ['"null"', 'null'],
    ['Nulle part', 'Nulle part'],
    ['\u00A0a\u00A0', '\u00A0a\u00A0'],
  ])('%s is the text %j', (source, text) => {
    expect(readAt(root(`a: ${source}`), ['a'])).toBe(text);
  });

  it.each(['', '~', 'null', 'NULL', '# rien'])('%j is nothing', (source) => {
    expect(root(`a: ${source}\nb: c`)).toMatchObject({
      pairs: [{ key: 'a', value: { kind: 'scalar', absent: true } }, { key: 'b' }],
    });
  });

  it('keeps keys as they are written', () => {
    const map = root('1.0: a\n"x y": b\n~: c\n? : d'.slice(0, -6));
    expect(map.kind === 'map' && map.pairs.map(({ key }) => key)).toEqual(['1.0', 'x y', '~']);
  });

  it.each(['', '\n\n', '# rien\n', ' '])('reads %j as nothing', (text) => {
    expect(root(text)).toMatchObject({ kind: 'scalar', absent: true });
  });

  it('gives the place of keys and values', () => {
    const text = 'a: x\nb: [c, { d: e }]\n';
    const map = root(text);
    if (map.kind !== 'map') throw new Error(map.kind);
    const [, b] = map.pairs;
    expect(text.slice(b?.keySpan.start, b?.keySpan.end)).toBe('b');
    expect(text.slice(b?.value.span.start, b?.value.span.end)).toBe('[c, { d: e }]');
    expect(b?.value).toMatchObject({ kind: 'list', flow: true, items: [{ text: 'c' }, { kind: 'map', flow: true }] });
  });
});
