import { expect, it } from 'vitest';
import { wrapLines } from '../../src/cli/wrap-lines.ts';

it.each([
  ['a line that fits', 'a line that fits'],
  ['one two three four five six', 'one two three four\nfive six'],
  ['  one two three four five', '  one two three four\n  five'],
  ['Write: gtm add 2023-04-12 "x y"\n', 'Write:\n  gtm add 2023-04-12 "x y"\n'],
  ['Interrompu. Pour suivre : gtm fill x', 'Interrompu. Pour\nsuivre\u00A0:\n  gtm fill x'],
  ['a\n\nb', 'a\n\nb'],
])('breaks %j between words, and no command', (text, expected) => {
  expect(wrapLines(text, 20)).toBe(expected);
});
