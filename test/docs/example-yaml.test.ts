import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleYaml } from '../../build/docs/example-yaml.ts';
import { keyGroups } from '../../build/docs/schema.ts';
import { readSchema } from '../support/schemas.ts';

const examples = ['meeting', 'structures', 'config']
  .flatMap((name) => keyGroups(readSchema(name)))
  .flatMap(({ keys }) =>
    keys.flatMap(({ name, schema }) => (schema.examples ?? []).map((value) => [name, value] as const)),
  );

it.each(examples)('%s: %j is shown as it can be typed', (key, value) => {
  expect(parse(`${key}: ${exampleYaml(value)}`, { schema: 'failsafe' })).toEqual({ [key]: textsOf(value) });
});

/** Records are read as texts, numbers included. */
function textsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textsOf);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textsOf(inner)]));
}
