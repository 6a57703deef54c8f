import { describe, expect, it } from 'vitest';
import { proposeName } from '../../../../src/cli/change/propose-name.ts';
import { indexRegistry } from '../../../../src/model/owners/registry-index.ts';
import { registryOf, structureOf } from '../../../support/registry-builder.ts';

const registry = registryOf({
  structures: [structureOf('DRECM/R', { aliases: ['Direction de la migration'] }), structureOf('DR/INS')],
});
const known = { registry, index: indexRegistry(registry), places: ['zinder'] };

describe('a name that is not registered', () => {
  it.each([
    'Tous',
    'Tous les acteurs',
    'Tous les membres',
    'All',
    'Everyone',
    'Les membres du groupe',
    'L’ensemble des participants',
  ])('%s is whoever attends', (name) => {
    expect(proposeName(name, false, known)).toEqual({ as: 'group', id: name, group: { members: 'present' } });
  });

  it.each([
    ['Partenaires', ['ngo', 'un', 'donor']],
    ['Les partenaires', ['ngo', 'un', 'donor']],
    ['Partenaires techniques et financiers', ['un', 'donor']],
  ])('%s are structures of some kinds', (name, kind) => {
    expect(proposeName(name, false, known)).toEqual({ as: 'group', id: name, group: { kind } });
  });

  it.each([
    ['DRECM/R-Zinder', 'DRECM/R'],
    ['DRECM/R (Zinder)', 'DRECM/R'],
    ['DRECM/R de Zinder', 'DRECM/R'],
    ['DRECMR', 'DRECM/R'],
    ['DRINS', 'DR/INS'],
    ['Direction de la migration Zinder', 'DRECM/R'],
  ])('%s is another name of %s', (name, of) => {
    expect(proposeName(name, false, known)).toEqual({ as: 'alias', id: name, of });
  });

  it.each(['SDECM', 'DR/INS Agadez', 'ONG Espoir', 'Direction régionale des mines', 'Croix-Rouge du Niger', 'TGI/J'])(
    '%s is a structure',
    (name) => {
      expect(proposeName(name, false, known)).toEqual({ as: 'structure', id: name });
    },
  );

  it.each([
    'fin mars',
    'Immédiat',
    '15 juin 2023',
    'Permanent',
    'Rendre compte au préfet',
    'Le comité doit se réunir',
    'M. Sani',
    'Anne Exemple',
    'Document',
    'Président',
    'Push',
    'DR/INS : à voir',
    'FAIT',
  ])('%s is the name of no structure', (name) => {
    expect(proposeName(name, false, known)).toBeUndefined();
  });

  it('may be a plain word where structures are listed', () => {
    expect(proposeName('Karkara', true, known)).toEqual({ as: 'structure', id: 'Karkara' });
    expect(proposeName('Karkara', false, known)).toBeUndefined();
  });
});
