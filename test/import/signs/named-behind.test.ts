import { expect, it } from 'vitest';
import { namedBehind } from '../../../src/import/signs/action/named-behind.ts';
import type { Known } from '../../../src/import/signs/sign.ts';

const known = {
  index: { lookup: () => undefined },
  attending: [],
  date: '2026-01-01',
  order: 'day-first',
} as unknown as Known;

it.each([
  ['The hedge is high. Clerk to write to the farmer. Clerk', 'Clerk to write to the farmer.', 'Clerk'],
  [
    'The hedge is high. Cllr. Ada Dorn would cut it down. *Cllr. Ada Dorn*',
    'Cllr. Ada Dorn would cut it down.',
    'Cllr. Ada Dorn',
  ],
  ['i) Letter about the hedge, passed on. *Clerk*', 'Letter about the hedge, passed on.', 'Clerk'],
])('reads who stands alone behind a sentence: %s', (line, text, owner) => {
  expect(namedBehind(line, known)).toEqual([{ text, owners: [owner] }]);
});

it.each(['Thanks to all. The meeting closed at nine. Clerk', 'The hedge is high. Noted', 'Clerk'])(
  'leaves %s',
  (line) => {
    expect(namedBehind(line, known)).toEqual([]);
  },
);
