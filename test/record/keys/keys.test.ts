import { describe, expect, it } from 'vitest';
import { ATTENDEE_KEYS, FIXED_KEYS, KNOWN_KEYS, TEXT_KEYS, TEXT_LISTS } from '../../../src/record/keys/keys.ts';
import { readSchema } from '../../support/schemas.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
};

/** Every property of the three files: its name and its schema, references followed once. */
const properties = ['meeting', 'structures', 'config'].flatMap((name) => {
  const root = readSchema(name) as Schema;
  const resolve = (schema: Schema): Schema => {
    const steps = schema.$ref?.replace(/^#\//, '').split('/') ?? [];
    const target = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], root) as Schema;
    return schema.$ref ? resolve(target) : schema;
  };
  const found: { key: string; schema: Schema; items: Schema | undefined }[] = [];
  const walk = (schema: Schema, seen: readonly Schema[]): void => {
    const node = resolve(schema);
    if (seen.includes(node)) return;
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      const own = resolve(value);
      found.push({ key, schema: own, items: own.items && resolve(own.items) });
      walk(value, [...seen, node]);
    }
    if (node.items) walk(node.items, [...seen, node]);
  };
  walk(root, []);
  return found;
});

const types = (schema: Schema | undefined): readonly string[] => [schema?.type ?? []].flat();
const names = (keep: (property: (typeof properties)[number]) => boolean) =>
  [...new Set(properties.filter(keep).map(({ key }) => key))].sort();
const isFixed = (schema: Schema) =>
  ['format', 'enum', 'const'].some((word) => word in schema) ||
  ['integer', 'boolean'].some((type) => types(schema).includes(type));

describe('the keys, as the schemas have them', () => {
  it('knows every key of the three files, and no other', () => {
    expect([...KNOWN_KEYS].sort()).toEqual(names(() => true));
  });

  it('takes for lists of texts those whose items are texts', () => {
    // `actions` of a recommendation are ids: the same key holds maps elsewhere.
    const textual = names(({ items, key }) => key !== 'actions' && types(items).includes('string'));
    expect([...TEXT_LISTS].sort()).toEqual(textual);
  });

  it('takes for keys of an attendee those that an item of a list of texts can have', () => {
    const keys = properties.flatMap(({ items, key }) =>
      TEXT_LISTS.has(key) && items?.properties ? Object.keys(items.properties) : [],
    );
    expect([...ATTENDEE_KEYS].sort()).toEqual([...new Set(keys)].sort());
  });

  it('takes for texts only keys that hold texts wherever they stand', () => {
    for (const key of TEXT_KEYS) {
      const schemas = properties.filter((property) => property.key === key).map(({ schema }) => schema);
      expect(schemas.length, key).toBeGreaterThan(0);
      for (const schema of schemas) expect([key, types(schema)]).toEqual([key, ['string']]);
    }
  });

  it('takes for fixed forms the keys that have one, and those of one word', () => {
    const fixed = names(({ schema }) => isFixed(schema));
    expect([...FIXED_KEYS].filter((key) => !fixed.includes(key)).sort()).toEqual(['email', 'seal']);
    expect(fixed.filter((key) => !FIXED_KEYS.has(key)).sort()).toEqual(
      fixed
        .filter((key) => TEXT_KEYS.has(key) || TEXT_LISTS.has(key) || ['meetings', 'templates'].includes(key))
        .sort(),
    );
    expect([...FIXED_KEYS].filter((key) => TEXT_KEYS.has(key) || TEXT_LISTS.has(key))).toEqual([]);
  });
});
