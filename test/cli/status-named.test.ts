import { expect, it } from 'vitest';
import { statusNamed } from '../../src/cli/options/read-options.ts';

it.each([
  ['fait', 'done'],
  ['Terminée', 'done'],
  ['en cours', 'in-progress'],
  ['in-progress', 'in-progress'],
  ['bloqué', 'blocked'],
  ['fini presque', undefined],
  ['fait à moitié', undefined],
  ['pas fait', 'open'],
  ['beau', undefined],
])('the words "%s" name the state %s', (words, status) => {
  expect(statusNamed(words)).toBe(status);
});
