import { describe, expect, it } from 'vitest';
import type { Quorum } from '../../../src/model/config.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { quorumOf } from '../../../src/query/attendance/quorum.ts';
import { attendeeIds, attendeeName } from '../../../src/query/attendees.ts';
import { groupOf, personOf, registryOf, structureOf } from '../../support/registry-builder.ts';

const index = indexRegistry(
  registryOf({
    structures: ['A', 'B', 'C', 'D', 'E'].map((id) => structureOf(id, { aliases: [`${id}-Zinder`] })),
    people: [
      personOf('p', { name: 'Anne Exemple', structure: 'A-Zinder' }),
      personOf('alone', {}),
      personOf('elsewhere', { structure: 'Z' }),
    ],
    groups: [groupOf('Two', { members: ['A', 'B'] })],
  }),
);
const names = (list: string) => list.split(' ').flatMap((structure) => (structure === '' ? [] : [{ structure }]));
const attending = (present: string, represented = '', absent = '') => ({
  date: '2023-03-01',
  attendance: {
    present: names(present),
    represented: names(represented),
    excused: [],
    absent: names(absent),
    guests: names('D'),
  },
});

describe('quorumOf', () => {
  it.each<
    [
      string,
      Omit<Quorum, 'represented'> & { represented?: boolean },
      ReturnType<typeof attending>,
      [number, number, boolean],
    ]
  >([
    ['half of five is three', { of: ['A', 'B', 'C', 'D', 'E'], share: '1/2' }, attending('A B C'), [3, 3, true]],
    ['two are not enough', { of: ['A', 'B', 'C', 'D', 'E'], share: '1/2' }, attending('A B'), [3, 2, false]],
    ['half of four is two', { of: ['A', 'B', 'C', 'D'], share: '1/2' }, attending('A B'), [2, 2, true]],
    ['others do not count', { of: ['A', 'B'], share: '1/1' }, attending('A C D E'), [2, 1, false]],
    ['a structure counts once', { of: ['A', 'B'], share: '1/1' }, attending('A A-Zinder'), [2, 1, false]],
    ['represented ones do not count', { of: ['A', 'B'], share: '1/1' }, attending('A', 'B'), [2, 1, false]],
    ['unless they do', { of: ['A', 'B'], share: '1/1', represented: true }, attending('A', 'B'), [2, 2, true]],
    ['a group stands for its members', { of: ['Two', 'X'], share: '2/3' }, attending('A B'), [2, 2, true]],
    ['a number', { count: 2 }, attending('A X', '', 'B'), [2, 2, true]],
    ['a number of a list', { of: ['A'], count: 2 }, attending('A X'), [2, 1, false]],
    ['a number before a share', { count: 1, share: '1/1' }, attending('A', '', 'B'), [1, 1, true]],
    ['a share of those expected', { share: '1/2' }, attending('A', '', 'B C'), [2, 1, false]],
  ])('%s', (_name, { represented = false, ...rule }, meeting, [needed, counted, reached]) => {
    expect(quorumOf(meeting, { represented, ...rule }, index)).toMatchObject({ needed, counted, reached });
  });

  it('is nothing without a rule, or with one that is none', () => {
    expect(quorumOf(attending('A'), undefined, index)).toBeNull();
    expect(quorumOf(attending('A'), { represented: false, share: '1/0' }, index)).toBeNull();
    expect(quorumOf(attending('A'), { represented: false, share: 'half' }, index)).toBeNull();
    expect(quorumOf(attending('A'), { represented: false }, index)).toBeNull();
  });
});

describe('an attendee', () => {
  it.each([
    [{ structure: 'A-Zinder', name: 'X' }, 'A', 'A-Zinder'],
    [{ name: 'Exemple Anne' }, 'A', 'Exemple Anne'],
    [{ name: 'elsewhere' }, 'Z', 'elsewhere'],
    [{ name: 'alone' }, 'alone', 'alone'],
    [{ structure: 'Inconnue' }, 'Inconnue', 'Inconnue'],
    [{}, '', ''],
  ])('%j counts for %s and is called %s', (attendee, id, name) => {
    expect(attendeeIds(attendee, index)).toEqual([id]);
    expect(attendeeName(attendee)).toBe(name);
  });
});
