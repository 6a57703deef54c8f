import { describe, expect, it } from 'vitest';
import { planAddAlias, planAddPerson, planAddStructure } from '../../../src/record/edit/plan-registry.ts';
import { readStructures } from '../../../src/record/read-structures.ts';

const reading = (text: string) => readStructures('structures.yaml', new TextEncoder().encode(text));

describe('planAddStructure', () => {
  it.each([
    [
      'block',
      'structures:\n  - id: A\n    name: x # n\n\n# end\n',
      'structures:\n  - id: A\n    name: x # n\n  - id: B\n\n# end\n',
    ],
    ['block at the column of its key', 'structures:\n- id: A\n', 'structures:\n- id: A\n- id: B\n'],
    [
      'block before another list',
      'structures:\n  - id: A\npeople: []\n',
      'structures:\n  - id: A\n  - id: B\npeople: []\n',
    ],
    ['CRLF without a last line end', 'structures:\r\n  - id: A', 'structures:\r\n  - id: A\r\n  - id: B'],
    ['flow', 'structures: [{ id: A }]\n', 'structures: [{ id: A }, { id: B }]\n'],
    ['empty brackets', 'structures: [] # none\n', 'structures:\n  - id: B # none\n'],
    ['empty value', 'structures:\npeople: []\n', 'structures:\n  - id: B\npeople: []\n'],
    ['no key', 'gtm: 1\n', 'gtm: 1\nstructures:\n  - id: B\n'],
    ['empty file', '', 'structures:\n  - id: B\n'],
    ['a byte order mark', '\uFEFFgtm: 1\n', '\uFEFFgtm: 1\nstructures:\n  - id: B\n'],
  ])('%s', (_name, before, after) => {
    expect(planAddStructure(reading(before), { id: 'B' })).toBe(after);
  });

  it('quotes what YAML would misread', () => {
    const after = planAddStructure(reading('gtm: 1\n'), { id: 'ONG : B', name: 'Point #3', kind: 'ngo' });
    expect(after).toBe('gtm: 1\nstructures:\n  - id: "ONG : B"\n    name: "Point #3"\n    kind: ngo\n');
  });

  it('refuses a file that is not YAML', () => {
    expect(planAddStructure(reading('structures: [\n'), { id: 'B' })).toBeUndefined();
  });
});

describe('planAddPerson', () => {
  it.each([
    ['no people yet', 'gtm: 1\n', 'gtm: 1\npeople:\n  - id: Mme B\n    structure: A\n'],
    [
      'people in block form',
      'people:\n  - id: Mme A\n    roles: []\n',
      'people:\n  - id: Mme A\n    roles: []\n  - id: Mme B\n    structure: A\n',
    ],
  ])('%s', (_name, before, after) => {
    expect(planAddPerson(reading(before), { id: 'Mme B', structure: 'A' })).toBe(after);
  });

  it('refuses a file that is not YAML', () => {
    expect(planAddPerson(reading('people: [\n'), { id: 'Mme B' })).toBeUndefined();
  });
});

describe('planAddAlias', () => {
  it.each([
    [
      'no aliases yet',
      'structures:\n  - id: A\n    name: x\n  - id: C\n',
      'structures:\n  - id: A\n    name: x\n    aliases: [a b]\n  - id: C\n',
    ],
    ['flow', 'structures:\n  - id: A\n    aliases: [x]\n', 'structures:\n  - id: A\n    aliases: [x, a b]\n'],
    [
      'block',
      'structures:\n  - id: A\n    aliases:\n      - x\n',
      'structures:\n  - id: A\n    aliases:\n      - x\n      - a b\n',
    ],
    ['a flow entry', 'structures:\n  - { id: A }\n', 'structures:\n  - { id: A, aliases: [a b] }\n'],
    ['a group', 'groups:\n  - id: A\n    aliases: []\n', 'groups:\n  - id: A\n    aliases: [a b]\n'],
    ['an empty value', 'people:\n  - id: A\n    aliases:\n', 'people:\n  - id: A\n    aliases: [a b]\n'],
  ])('%s', (_name, before, after) => {
    expect(planAddAlias(reading(before), 'A', 'a b')).toBe(after);
  });

  it('refuses an id that is not registered', () => {
    expect(planAddAlias(reading('structures:\n  - id: A\n'), 'Z', 'a')).toBeUndefined();
  });
});
