import { describe, expect, it } from 'vitest';
import {
  blockLines,
  commentLine,
  flowValue,
  indented,
  itemLines,
  pairLine,
  pairLines,
  type YamlValue,
} from '../../../src/record/write/yaml-lines.ts';
import { yamlScalar } from '../../../src/record/write/yaml-scalar.ts';

describe('flowValue', () => {
  it.each<[YamlValue, string]>([
    ['a, b', 'a, b'],
    ['2023-03-01', '2023-03-01'],
    [3, '3'],
    [true, 'true'],
    [[], '[]'],
    [['a, b', 'no'], "['a, b', 'no']"],
    [{ id: 'a1', owners: ['HCR', 'OIM'], due: undefined, count: 2 }, '{ id: a1, owners: [HCR, OIM], count: 2 }'],
  ])('writes %j as %s', (value, expected) => {
    expect(flowValue(value).replaceAll('"', "'")).toBe(expected);
  });

  it('writes a lone text for brackets or braces around it, and in another form', () => {
    expect(flowValue('a, b', true)).toBe(yamlScalar('a, b', true));
    expect(flowValue('2023', false, yamlScalar)).toBe(yamlScalar('2023'));
  });
});

describe('pairLine and pairLines', () => {
  it('leave hours plain in a record, and no key but one without value alone', () => {
    expect([pairLine('start', '10:00'), pairLine('title', '10:00'), pairLine('title')]).toEqual([
      ...['start: 10:00', `title: ${yamlScalar('10:00')}`, 'title:'],
    ]);
    expect(pairLine('start', '10:00', yamlScalar)).toBe(`start: ${yamlScalar('10:00')}`);
    expect(pairLines({ id: 'a1', owners: ['HCR', 'OIM'], due: undefined })).toEqual(['id: a1', 'owners: [HCR, OIM]']);
  });
});

describe('blockLines', () => {
  it('sets lists and maps on lines of their own', () => {
    const map = { a: 'x', b: ['t', { c: 'z', d: ['w'] }, ['v', 'u']], e: { f: 1, g: undefined }, h: [] };
    expect(blockLines(map)).toEqual([
      ...['a: x', 'b:', '  - t', '  - c: z', '    d:', '      - w', '  - [v, u]', 'e:', '  f: 1', 'h:'],
    ]);
  });
});

describe('itemLines, indented and commentLine', () => {
  it('set lines under a dash, under a key, and behind a sign', () => {
    expect(indented(itemLines(['a: b', 'c: d']))).toEqual(['  - a: b', '    c: d']);
    expect(commentLine('a')).toBe('# a');
  });
});
