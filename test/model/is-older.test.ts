import { expect, it } from 'vitest';
import { isOlder } from '../../src/model/is-older.ts';

it.each([
  ['0.1.0', '0.2', true],
  ['0.2.0', '0.2', false],
  ['0.2', '0.2.0', false],
  ['0.9.9', '0.10', true],
  ['0.10', '0.9', false],
  ['0.2.0', '0.2.1', true],
  ['1.0.0', '0.9', false],
  ['0.9.9', '1.0', true],
])('compares %s with %s', (version, other, expected) => {
  expect(isOlder(version, other)).toBe(expected);
});
