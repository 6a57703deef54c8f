import { expect, it } from 'vitest';
import { shortSeal, shortSealsIn } from '../../../src/model/meeting/short-seal.ts';

const SEAL = `sha256-${'0123456789abcdef'.repeat(4)}`;

it('is the first sixteen digits', () => {
  expect(shortSeal(SEAL)).toBe('sha256-0123456789abcdef');
});

it.each([
  ['Sceau : sha256-0123456789abcdef, adopté le 12 avril 2023', ['sha256-0123456789abcdef']],
  ['Seal: SHA256-0123456789ABCDEF', ['sha256-0123456789abcdef']],
  ['Sceau\u00A0: sha256-0123 4567\n89abcdef et Sceau : sha256-0123456789abcdef', ['sha256-0123456789abcdef']],
  [`Sceau : ${SEAL}`, ['sha256-0123456789abcdef']],
  ['sha256-0123456789abcdef', []],
  ['Sceau : sha256-0123', []],
])('is found in %j', (text, seals) => {
  expect(shortSealsIn(text)).toEqual(seals);
});
