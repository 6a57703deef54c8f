import { expect, it } from 'vitest';
import { parseOwners } from '../../../src/model/owners/parse-owners.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { groupOf, registryOf, structureOf } from '../../support/registry-builder.ts';

const index = indexRegistry(
  registryOf({
    structures: [structureOf('HCR', { kind: 'un' }), structureOf('OIM', { kind: 'un' })],
    groups: [groupOf('Partenaires', { kind: ['un'] })],
  }),
);

it.each(['Partenaires (sauf HCR)', 'Partenaires (hormis le HCR)', 'Partenaires [except HCR]', 'Partenaires sauf HCR'])(
  'is no group: %s',
  (words) => {
    const { owners } = parseOwners([words], index, '2023-03-01');
    expect(owners).toMatchObject([{ name: words, id: null, kind: 'unknown' }]);
  },
);

it('is still the group with a remark beside it', () => {
  const { owners } = parseOwners(['Partenaires (techniques)'], index, '2023-03-01');
  expect(owners).toMatchObject([{ id: 'Partenaires', kind: 'group' }]);
});
