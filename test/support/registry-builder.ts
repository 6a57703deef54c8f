import { indexRegistry, type RegistryIndex } from '../../src/model/owners/registry-index.ts';
import type { Group, Person, Registry, Structure } from '../../src/model/owners/structures.ts';

export function structureOf(id: string, said: Partial<Structure> = {}): Structure {
  return { id, aliases: [], line: 1, ...said };
}

export function personOf(id: string, said: Partial<Person> = {}): Person {
  return { id, aliases: [], roles: [], line: 1, ...said };
}

export function groupOf(id: string, said: Partial<Group> = {}): Group {
  return { id, aliases: [], line: 1, ...said };
}

export function registryOf(said: Partial<Registry> = {}): Registry {
  return { file: 'structures.yaml', structures: [], people: [], groups: [], ...said };
}

/** A registry with every sort of name that owners' words play on. */
const zinder: Registry = registryOf({
  structures: [
    structureOf('DRECM/R', {
      name: "Direction régionale de l'État civil, des Migrations et des Réfugiés",
      aliases: ['DRECM-R', 'DRECM/R-Zinder'],
      kind: 'state',
    }),
    structureOf('SP/CCM', { kind: 'state' }),
    structureOf('INS', { kind: 'state' }),
    structureOf('DR/INS', { kind: 'state', parent: 'INS' }),
    structureOf('DR/AH/GC', { kind: 'state' }),
    structureOf('TGI/Justice', { kind: 'state' }),
    structureOf('DREN/A', { kind: 'state' }),
    structureOf('MSPAS', { name: 'Ministère de la Santé et des Affaires sociales', kind: 'state' }),
    structureOf('EHA', { name: 'Eau, hygiène + assainissement' }),
    structureOf('UNHCR', { aliases: ['HCR'], kind: 'un' }),
    structureOf('OIM', { kind: 'un' }),
    structureOf('PAM', { kind: 'un' }),
    structureOf('OCHA', { kind: 'un' }),
    structureOf('ACF-E', { kind: 'ngo' }),
    structureOf('CRS', { kind: 'ngo' }),
    structureOf('NRC', { kind: 'ngo' }),
    structureOf('ONG Karkara', { kind: 'ngo' }),
  ],
  people: [
    personOf('rapporteur-1', {
      name: 'Anne Exemple',
      aliases: ['A. Exemple'],
      structure: 'DRECM-R',
      roles: [{ role: 'Secrétariat', from: '2022-03', until: '2023' }],
    }),
    personOf('rapporteur-2', { name: 'Paul Modèle', roles: [{ role: 'Secrétariat', from: '2024-01-15' }] }),
  ],
  groups: [
    groupOf('Partenaires', { kind: ['ngo', 'un'], aliases: ['partenaires techniques et financiers'] }),
    groupOf('Tous les acteurs', { members: 'present' }),
  ],
});

export const zinderIndex: RegistryIndex = indexRegistry(zinder);
