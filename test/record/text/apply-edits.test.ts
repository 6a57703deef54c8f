import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/record/text/apply-edits.ts';

describe('applyEdits', () => {
  it.each([
    ['abc', [], 'abc'],
    ['abc', [{ start: 1, end: 2, text: 'X' }], 'aXc'],
    ['abc', [{ start: 3, end: 3, text: 'd' }], 'abcd'],
    ['abc', [{ start: 0, end: 3, text: '' }], ''],
    [
      'abc',
      [
        { start: 2, end: 3, text: '3' },
        { start: 0, end: 1, text: '1' },
      ],
      '1b3',
    ],
    [
      'abc',
      [
        { start: 1, end: 2, text: 'X' },
        { start: 1, end: 1, text: '_' },
      ],
      'a_Xc',
    ],
    ['', [{ start: 0, end: 0, text: 'a' }], 'a'],
  ])('%j with %j', (text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it.each([
    [
      'that overlap',
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    ['that end before they start', [{ start: 2, end: 1, text: '' }]],
    ['beyond the text', [{ start: 2, end: 4, text: '' }]],
    ['before the text', [{ start: -1, end: 1, text: '' }]],
  ])('throws for edits %s', (_name, edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  });

  it('keeps every character outside of the edits, in any order', () => {
    const pieces = fc.array(fc.record({ kept: fc.string(), cut: fc.string(), put: fc.string() }));
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, backwards) => {
        let text = '';
        const edits = parts.map(({ kept, cut, put }) => {
          const start = text.length + kept.length;
          text += kept + cut;
          return { start, end: start + cut.length, text: put };
        });
        const expected = parts.map(({ kept, put }) => kept + put).join('');
        fc.pre(new Set(edits.map(({ start }) => start)).size === edits.length);
        expect(applyEdits(text, backwards ? edits.toReversed() : edits)).toBe(expected);
      }),
    );
  });
});
