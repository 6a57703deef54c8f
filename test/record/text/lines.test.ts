import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../../src/record/text/lines.ts';

describe('indexLines', () => {
  it('counts LF, CRLF and lone CR as line ends', () => {
    const lines = indexLines('a\nbb\r\nccc\rdddd');
    expect([1, 2, 3, 4, 5].map((line) => lines.textOf(line))).toEqual(['a', 'bb', 'ccc', 'dddd', '']);
    expect([0, 1, 2, 5, 6, 9, 10, 14].map((offset) => lines.lineAt(offset))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(lines.count).toBe(4);
  });

  it('gives places from 1, in UTF-16 units, and never an end before the start', () => {
    const lines = indexLines('é😀x\ny');
    expect(lines.positionOf({ start: 3, end: 6 })).toEqual({ line: 1, column: 4, endLine: 2, endColumn: 2 });
    expect(lines.positionOf({ start: 5, end: 0 })).toEqual({ line: 2, column: 1, endLine: 2, endColumn: 1 });
  });

  it.each(['a\nb\nc\nd', 'a\rb\r\nc\rd'])('stops behind as many lines as are wanted: %j', (text) => {
    expect([1, 2, 3, 4, 5].map((most) => indexLines(text, most).count)).toEqual([2, 3, 4, 4, 4]);
  });

  it('is a partition of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '\n', '\r', '\r\n', ' ')), (pieces) => {
        const text = pieces.join('');
        const lines = indexLines(text);
        const expected = text.split(/\r\n|\n|\r/);
        expect(expected.map((_, index) => lines.textOf(index + 1))).toEqual(expected);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { start } = lines.spanOf(lines.lineAt(offset));
          expect(lines.positionOf({ start: offset, end: offset }).column).toBe(offset - start + 1);
        }
      }),
    );
  });
});
