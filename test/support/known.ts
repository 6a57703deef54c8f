import type { ActionKnown } from '../../src/import/signs/action/forms/action-sign.ts';
import type { Known } from '../../src/import/signs/sign.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { registryOf, structureOf } from './registry-builder.ts';

const STRUCTURES = ['DRECM/R', 'DR/AH/GC', 'OIM', 'HCR', 'PAM', 'ONG Sourire', 'Comité des femmes', 'Mairie de Tanda'];

/** A group whose registry has a few structures; meets on Tuesday 12 March 2024. */
export const KNOWN: Known = {
  index: indexRegistry(
    registryOf({
      structures: [...STRUCTURES, 'Eau, hygiène et assainissement'].map((id) => structureOf(id)),
    }),
  ),
  attending: [],
  date: '2024-03-12',
  order: { first: 'day', sure: true },
};

/** Somebody and a few structures attend: what the lines of actions are read with. */
export function knownOf(more: Partial<ActionKnown> = {}): ActionKnown {
  return {
    index: indexRegistry(registryOf()),
    attending: ['Ada Bello', 'Sani Moussa', 'OIM', 'DRECM/R', 'Mairie de Tanda', 'Comité des jeunes'],
    date: '2024-03-12',
    order: { first: 'day', sure: true },
    ...more,
  };
}
