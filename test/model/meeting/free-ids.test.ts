import { describe, expect, it } from 'vitest';
import { freeIds } from '../../../src/model/meeting/action-ids.ts';

describe('freeIds', () => {
  it.each([
    ['a', [], 'a1 a2'],
    ['a', ['a1', 'a7', 'r9', 'a-visite', 'b8', 'a1x'], 'a8 a9'],
    ['r', ['a7', 'r2'], 'r3 r4'],
    ['a', ['a12345678901'], 'a1 a2'],
  ] as const)('%s after %j: %s', (letter, taken, expected) => {
    const ids = freeIds(letter, taken);
    expect([ids.next().value, ids.next().value].join(' ')).toBe(expected);
  });
});
