import { expect, it } from 'vitest';
import { withoutLines } from '../../../src/record/body/without-lines.ts';

it.each([
  ['a block among blank lines', 'a\n\nX\nX\n\nb\n', [{ line: 3, endLine: 4 }], 'a\n\nb\n'],
  ['a block between words', 'a\nX\nb\n', [{ line: 2, endLine: 2 }], 'a\nb\n'],
  ['the first lines', 'X\n\nb\n', [{ line: 1, endLine: 1 }], 'b\n'],
  ['the last lines, without an end', 'a\n\nX', [{ line: 3, endLine: 3 }], 'a\n\n'],
  [
    'two blocks, with CRLF',
    'X\r\na\r\nX\r\nb',
    [
      { line: 1, endLine: 1 },
      { line: 3, endLine: 3 },
    ],
    'a\r\nb',
  ],
])('takes out %s', (_, body, blocks, expected) => {
  expect(withoutLines(body, blocks, 1)).toBe(expected);
  const moved = blocks.map(({ line, endLine }) => ({ line: line + 9, endLine: endLine + 9 }));
  expect(withoutLines(body, moved, 10)).toBe(expected);
});
