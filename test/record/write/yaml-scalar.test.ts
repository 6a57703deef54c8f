import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readRecordText } from '../../../src/record/read-record.ts';
import { yamlScalar } from '../../../src/record/write/yaml-scalar.ts';
import { typedTexts } from '../typed-values.ts';

/** What our reader makes of a text written in four places of a record, with the findings about it. */
function read(text: string): { readonly texts: readonly unknown[]; readonly codes: readonly string[] } {
  const [block, flow] = [yamlScalar(text), yamlScalar(text, true)];
  const yaml = `date: 2023-03-01
title: ${block}
agenda:
  - title: ${block}
    decisions:
      - ${block}
    actions: [{ text: ${flow}, owners: [a, ${flow}] }]
venue: fin`;
  const { meeting, findings } = readRecordText('meetings/2023-03-01.md', `---\n${yaml}\n---\n`);
  const [item] = meeting?.agenda ?? [];
  const [action] = item?.actions === 'none' ? [] : (item?.actions ?? []);
  const texts = [meeting?.title, item?.title, item?.decisions[0]?.text, action?.text, action?.owners?.[1]];
  return { texts: [...texts, meeting?.venue], codes: findings.map(({ code }) => code) };
}

const OTHERS = /^(?:text\/control|schema\/empty)$/;

describe('yamlScalar', () => {
  it.each([
    ['Visite du centre', 'Visite du centre'],
    ['l’été, « ici »', 'l’été, « ici »'],
    ['2023-03-01/a1', '2023-03-01/a1'],
    ['a:b', 'a:b'],
    ['DRECM/R', 'DRECM/R'],
    ['', '""'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['A : b', '"A : b"'],
    ['Point #3', '"Point #3"'],
    ['# a', '"# a"'],
    ['- a', '"- a"'],
    ['"a"', `'"a"'`],
    [`l'"a"`, `l'"a"`],
    [`l'"a" : b`, `'l''"a" : b'`],
    ['0x1F', '"0x1F"'],
    ['.inf', '".inf"'],
    ['2023-03-01 10:30:00', '"2023-03-01 10:30:00"'],
    ["l'eau : ici", `"l'eau : ici"`],
    ['~', '"~"'],
    ['null', '"null"'],
    ['Oui', 'Oui'],
    ['yes', '"yes"'],
    ['NO', '"NO"'],
    ['on', '"on"'],
    ['2023', '"2023"'],
    ['1_000', '"1_000"'],
    ['10:30', '"10:30"'],
    ['2023-03-01', '"2023-03-01"'],
    ['+227', '"+227"'],
    ['.5', '".5"'],
    ['=', '"="'],
    ['<<', '"<<"'],
    ['a\nb', '"a\\nb"'],
    ['a\tb', '"a\\tb"'],
    ['a"\n', '"a\\"\\n"'],
    ['\u0000\u001b\u0085\u2028\uFEFF', '"\\u0000\\u001b\\u0085\\u2028\\ufeff"'],
    ['---', '---'],
    ['...', '"..."'],
    ['.', '"."'],
    ['-._', '"-._"'],
  ])('writes %j as %s', (text, expected) => {
    expect(yamlScalar(text)).toBe(expected);
  });

  it.each([
    ['a, b', '"a, b"'],
    ['[a]', '"[a]"'],
    ['{a', '"{a"'],
    ['a b', 'a b'],
  ])('quotes what brackets would cut: %j', (text, expected) => {
    expect(yamlScalar(text, true)).toBe(expected);
  });

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...' \t\n\r"\'\\:#-[]{},&*!|>%@`?~éa1') }),
    typedTexts,
    fc.integer().map(String),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );

  it('is read again as the same text, wherever it stands', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = raw.toWellFormed();
        const { texts: seen, codes } = read(text);
        expect(seen).toEqual([...Array(5).fill(text === '' ? undefined : text), 'fin'].map(absentItem(text)));
        expect(codes.filter((code) => !OTHERS.test(code) && !(text === '' && code.startsWith('schema/')))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('is the same text for readers of YAML 1.1 and 1.2', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = raw.toWellFormed();
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(`a: ${yamlScalar(text)}\nb: c`, { version })).toEqual({ a: text, b: 'c' });
          expect(parse(`a: [b, ${yamlScalar(text, true)}]`, { version })).toEqual({ a: ['b', text] });
        }
      }),
      { numRuns: 600 },
    );
  });
});

/** An action without its text has an empty one, in the model. */
function absentItem(text: string): (seen: unknown, index: number) => unknown {
  return (seen, index) => (text === '' && (index === 1 || index === 3) ? '' : seen);
}
