import { expect, it } from 'vitest';
import { firstSigns } from '../../../../src/model/deadline/signs/first-signs.ts';

it.each([
  ['avant|before', 'ab'],
  ['(?:le )?mois', 'lm'],
  ['(?:(?:a|de) )?(?:la )?fin', 'adfl'],
  ['\\d{1,2} jours', '0123456789'],
  ['[tq]([1-4])', 'qt'],
  ['([1-3])t', '123'],
  ['(?<![0-9])(?=le)le|(?!x)y', 'ly'],
  ['x*y+z', 'xy'],
  ['x{0,2}y', 'xy'],
  ['x{1,2}y', 'x'],
  ['\\.{2,}|[,;()\\[\\]]', '(),.;[]'],
  ['(a)(b)?\\1', 'a'],
  ['(?:a|b(?:c|\\)))d', 'ab'],
])('a match of %s begins with one of "%s"', (source, signs) => {
  expect([...firstSigns(source)].sort().join('')).toBe(signs);
});
