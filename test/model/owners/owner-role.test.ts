import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../../src/model/civil-date.ts';
import { ownerRole } from '../../../src/model/owners/owner-role.ts';
import { parseOwners } from '../../../src/model/owners/parse-owners.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import type { OwnerRole } from '../../../src/model/owners/structures.ts';
import { groupOf, personOf, registryOf, structureOf } from '../../support/registry-builder.ts';

const index = indexRegistry(
  registryOf({
    structures: [
      structureOf('OIM', { kind: 'un' }),
      structureOf('PAM', { kind: 'un' }),
      structureOf('PNUD', { kind: 'un', until: '2022' }),
      structureOf('ONUSIDA', { kind: 'un', from: '2023-03', until: '2023-06' }),
      structureOf('DREN/A', { kind: 'state', parent: 'ministère' }),
      structureOf('MEN', { aliases: ['Ministère'], parent: 'État' }),
    ],
    people: [personOf('p1', { name: 'Anne Exemple', structure: 'DREN-A' }), personOf('p2')],
    groups: [
      groupOf('Partenaires', { kind: ['un'] }),
      groupOf('Services', { members: ['p1', 'p2', 'Bidule'] }),
      groupOf('Amis', { kind: ['un'], members: ['PNUD'] }),
      groupOf('Loop', { members: ['Loop', 'Partenaires'] }),
      groupOf('Tous', { members: 'present' }),
    ],
  }),
);

type Given = {
  readonly lead?: string;
  readonly exact?: boolean;
  readonly deep?: boolean;
  readonly present?: readonly string[];
  readonly date?: CivilDate;
};

function roleOf(
  asked: string,
  words: string,
  { lead, exact = false, deep = false, present = [], date = '2023-03-01' }: Given,
): OwnerRole | null {
  const [owner] = parseOwners([asked], index, '2023-03-01').owners;
  const owners = parseOwners([words], index, '2023-03-01');
  const question = { asked: owner ?? { id: null, name: asked }, index, exact, deep };
  return ownerRole(question, { owners, lead: lead ?? owners.lead ?? null, present, date });
}

describe('ownerRole', () => {
  it.each<[string, string, Given, OwnerRole | null]>([
    ['OIM', 'OIM', {}, 'direct'],
    ['OIM', 'OIM ?', {}, 'direct'],
    ['OIM', 'PAM', {}, null],
    ['OIM', '', {}, null],
    ['OIM', '?', {}, null],
    ['OIM', 'OIM, PAM', {}, 'co'],
    ['OIM', 'OIM, ?', {}, 'co'],
    ['OIM', 'OIM, PAM', { lead: 'OIM' }, 'lead'],
    ['PAM', 'OIM, PAM', { lead: 'OIM' }, 'co'],
    ['OIM', 'OIM', { lead: 'OIM' }, 'direct'],
    ['OIM', 'OIM avec PAM', {}, 'lead'],
    ['OIM', '', { lead: 'OIM' }, 'lead'],
    ['Bidule', 'OIM, bidule', { lead: 'BIDULE' }, 'lead'],
    // through a group
    ['OIM', 'Partenaires', {}, 'via:Partenaires'],
    // of a kind while it lasted, named for as long as the list names it
    ['PNUD', 'Partenaires', {}, null],
    ['PNUD', 'Partenaires', { date: '2022-12-07' }, 'via:Partenaires'],
    ['ONUSIDA', 'Partenaires', { date: '2023-02-28' }, null],
    ['ONUSIDA', 'Partenaires', { date: '2023-03-01' }, 'via:Partenaires'],
    ['ONUSIDA', 'Partenaires', { date: '2023-07-01' }, null],
    ['PNUD', 'Loop', {}, null],
    ['PNUD', 'Amis', {}, 'via:Amis'],
    ['OIM', 'Partenaires', { exact: true }, null],
    ['OIM', 'OIM, Partenaires', {}, 'co'],
    ['OIM', 'OIM, Partenaires', { exact: true }, 'co'],
    ['OIM', 'Bidule, Loop', {}, 'via:Loop'],
    ['DREN/A', 'Partenaires', {}, null],
    ['DREN/A', 'Services', {}, 'via:Services'],
    ['Bidule', 'Services', {}, 'via:Services'],
    ['OIM', 'Tous', { present: ['OIM'] }, 'via:Tous'],
    ['OIM', 'Tous', { present: ['PAM'] }, null],
    // a group itself
    ['Partenaires', 'Partenaires', {}, 'direct'],
    ['Partenaires', 'OIM, Partenaires', {}, 'co'],
    ['Partenaires', 'OIM', {}, null],
    // people
    ['p1', 'Anne Exemple', {}, 'direct'],
    ['DREN/A', 'Anne Exemple', {}, 'direct'],
    ['p1', 'DREN/A', {}, null],
    ['OIM', 'Luc Modèle-OIM', {}, 'direct'],
    ['ABCD', 'Luc Modèle - ABCD', {}, 'direct'],
    ['DREN/A', 'OIM, PAM', { lead: 'p1' }, 'lead'],
    // below the one asked for
    ['MEN', 'DREN/A', {}, null],
    ['MEN', 'DREN/A', { deep: true }, 'direct'],
    ['MEN', 'DREN/A, OIM', { deep: true }, 'co'],
    ['MEN', 'DREN/A, Anne Exemple', { deep: true }, 'direct'],
    ['MEN', 'Services', { deep: true }, 'via:Services'],
    ['MEN', 'Services', { deep: true, exact: true }, null],
    ['MEN', 'bidule', { deep: true }, null],
    ['DREN/A', 'MEN', { deep: true }, null],
    // not registered
    ['Bidule', 'BIDULE', {}, 'direct'],
    ['Bidule', 'Machin', {}, null],
    ['État', 'DREN/A', { deep: true }, 'direct'],
    ['Machin', 'DREN/A', { deep: true }, null],
  ])('%j for %j, %j, is %s', (asked, words, given, role) => {
    expect(roleOf(asked, words, given)).toBe(role);
  });

  it('passes over a group that the registry does not hold', () => {
    const owners = {
      text: 'Gone',
      ownership: 'named' as const,
      owners: [{ name: 'Gone', id: 'Gone', kind: 'group' as const, doubtful: false }],
    };
    const question = { asked: { id: 'OIM', name: 'OIM' }, index, exact: false, deep: false };
    expect(ownerRole(question, { owners, lead: null, present: ['OIM'], date: '2023-03-01' })).toBeNull();
  });
});
