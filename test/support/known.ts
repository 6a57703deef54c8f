import type { ActionKnown } from '../../src/import/signs/action/action-sign.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { registryOf } from './registry-builder.ts';

/** Somebody, a structure, and a few names in the registry: what the lines of the tests are read with. */
export function knownOf(more: Partial<ActionKnown> = {}): ActionKnown {
  return {
    index: indexRegistry(registryOf()),
    attending: ['Ada Bello', 'Sani Moussa', 'OIM', 'DRECM/R', 'Mairie de Tanda', 'Comité des jeunes'],
    date: '2024-03-12',
    order: { first: 'day', sure: true },
    ...more,
  };
}
