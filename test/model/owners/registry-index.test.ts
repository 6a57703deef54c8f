import { describe, expect, it } from 'vitest';
import { indexRegistry, registeredId } from '../../../src/model/owners/registry-index.ts';
import { groupOf, personOf, registryOf, structureOf, zinderIndex } from '../../support/registry-builder.ts';

function idOf(name: string): string | undefined {
  const found = zinderIndex.lookup(name);
  return found && `${found.kind} ${registeredId(found)}`;
}

describe('lookup', () => {
  it.each([
    ['DRECM/R', 'structure DRECM/R'],
    ['drecm-r', 'structure DRECM/R'],
    ['DRECM/R Zinder', 'structure DRECM/R'],
    ['DIRECTION RÉGIONALE DE L’ETAT CIVIL, DES MIGRATIONS ET DES RÉFUGIÉS', 'structure DRECM/R'],
    ['INS', 'structure INS'],
    ['DR/INS', 'structure DR/INS'],
    ['INSPECTION', undefined],
    ['DR', undefined],
    ['partenaires', 'group Partenaires'],
    ['Anne Exemple', 'person rapporteur-1'],
    ['EXEMPLE Anne', 'person rapporteur-1'],
    ['Mme Anne EXEMPLE', 'person rapporteur-1'],
    ['a exemple', 'person rapporteur-1'],
    ['rapporteur-2', 'person rapporteur-2'],
    ['////', undefined],
    ['', undefined],
    ['x'.repeat(500), undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%j is %j', (name, expected) => {
    expect(idOf(name)).toBe(expected);
  });

  it('takes an id before a name, a name before an alias, and the first of the file', () => {
    const index = indexRegistry(
      registryOf({
        structures: [
          structureOf('ONE', { aliases: ['TWO', 'THREE'] }),
          structureOf('TWO'),
          structureOf('FOUR', { name: 'THREE' }),
          structureOf('A/B'),
          structureOf('A-B'),
        ],
        people: [personOf('mme', { name: 'Mme', aliases: ['///'] })],
      }),
    );
    const ids = ['TWO', 'THREE', 'a b', 'A-B', 'mme']
      .map((name) => index.lookup(name))
      .map((it) => it && registeredId(it));
    expect(ids).toEqual(['TWO', 'FOUR', 'A/B', 'A-B', 'mme']);
  });
});

describe('holdersOf', () => {
  it.each([
    ['2022-02-28', []],
    ['2022-03-01', ['rapporteur-1']],
    ['2023-12-31', ['rapporteur-1']],
    ['2024-01-14', []],
    ['2024-01-15', ['rapporteur-2']],
    ['2030-01-01', ['rapporteur-2']],
  ])('on %s the secretariat is %j', (date, expected) => {
    expect(zinderIndex.holdersOf('SECRETARIAT', date).map(({ id }) => id)).toEqual(expected);
  });

  it('lets a bound in free words bound nothing, and knows no other role', () => {
    const index = indexRegistry(
      registryOf({ people: [personOf('p', { roles: [{ role: 'Chef', from: 'janvier', until: '' }] })] }),
    );
    expect(index.holdersOf('chef', '2023-01-01').map(({ id }) => id)).toEqual(['p']);
    expect(index.holdersOf('adjoint', '2023-01-01')).toEqual([]);
    expect(index.holdersOf('chef'.repeat(200), '2023-01-01')).toEqual([]);
    expect(indexRegistry(registryOf()).holdersOf('chef', '2023-01-01')).toEqual([]);
  });
});

describe('mentionsRole', () => {
  it('finds a role in the words around it', () => {
    expect(zinderIndex.mentionsRole('OIM et le secrétariat')).toBe(true);
    expect(zinderIndex.mentionsRole('OIM')).toBe(false);
    expect(indexRegistry(registryOf()).mentionsRole('Secrétariat')).toBe(false);
  });
});

describe('membersOf', () => {
  const outer = groupOf('Outer', { members: ['Inner', 'OIM-Niger', 'Inconnue', 'p1'] });
  const inner = groupOf('Inner', { members: ['outer', 'PNUD'], kind: ['donor'] });
  const everyone = groupOf('Everyone', { members: 'present' });
  const wide = groupOf('Wide', { members: ['Everyone', 'PNUD'] });
  const index = indexRegistry(
    registryOf({
      structures: [
        structureOf('OIM', { aliases: ['OIM/Niger'] }),
        structureOf('PNUD'),
        structureOf('UE', { kind: 'donor' }),
      ],
      people: [personOf('p1')],
      groups: [outer, inner, everyone, wide],
    }),
  );

  it('follows groups inside groups, loops included', () => {
    expect(index.membersOf(outer, ['X'])).toEqual(['OIM', 'Inconnue', 'p1', 'UE', 'PNUD']);
    expect(index.membersOf(inner, [])).toEqual(['UE', 'PNUD', 'OIM', 'Inconnue', 'p1']);
  });

  it('takes those present, each once, anew at every meeting', () => {
    expect(index.membersOf(everyone, ['OIM', 'OIM', 'UE'])).toEqual(['OIM', 'UE']);
    expect(index.membersOf(everyone, [])).toEqual([]);
    expect(index.membersOf(wide, ['OIM', 'PNUD'])).toEqual(['PNUD', 'OIM']);
  });

  it('is empty for a group that says nothing', () => {
    expect(index.membersOf(groupOf('Empty'), ['OIM'])).toEqual([]);
  });
});

describe('parentsOf', () => {
  const index = indexRegistry(
    registryOf({
      structures: [
        structureOf('A', { parent: 'b' }),
        structureOf('B', { parent: 'C' }),
        structureOf('C', { parent: 'A' }),
        structureOf('D', { parent: 'Elsewhere' }),
      ],
    }),
  );

  it.each([
    ['A', ['B', 'C']],
    ['C', ['A', 'B']],
    ['D', ['Elsewhere']],
    ['Unknown', []],
  ])('of %s are %j', (id, expected) => {
    expect(index.parentsOf(id)).toEqual(expected);
  });
});

describe('longestRun', () => {
  it('counts the pieces of the name that lists would cut most', () => {
    expect(zinderIndex.longestRun).toBe(3);
    expect(indexRegistry(registryOf({ structures: [structureOf('OIM')] })).longestRun).toBe(1);
  });
});
