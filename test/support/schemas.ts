// The packaged schemas, compiled as the product does, and records read as texts.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { formats } from '../../src/record/keys/formats.ts';

const FOLDER = new URL('../../schemas/', import.meta.url);
/** Notes for gtm's reading, which say nothing of what is valid. */
const ANNOTATIONS = ['x-gtm-typed', 'x-gtm-home'];
const INTEGERS = new Set(['gtm', 'count', 'for', 'against', 'abstain']);

/** `meeting`, `output/actions`…: every schema, by its path without the ending. */
export const schemaNames: readonly string[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.schema.json'))
  .map((path) => path.replaceAll('\\', '/').replace('.schema.json', ''))
  .sort();

export function readSchema(name: string): AnySchemaObject {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, FOLDER), 'utf8'));
}

export function compileSchema(name: string): ValidateFunction {
  return ajvOf().compile(readSchema(name));
}

/** The compiler, which knows these schemas by their ids. */
export function ajvOf(...schemas: readonly AnySchemaObject[]): Ajv2020 {
  const options = { strict: true, allowUnionTypes: true, allErrors: true, ownProperties: true, formats } as const;
  return new Ajv2020({ ...options, keywords: [...ANNOTATIONS], schemas: [...schemas] });
}

/** What is wrong with a value, as `/path keyword`; of an `anyOf`, only that none of its branches holds. */
export function problemsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? [])
    .filter((error) => !error.schemaPath.includes('/anyOf/'))
    .map((error) => `${error.instancePath} ${error.keyword}`);
}

/** Reads YAML as records are read: every scalar is its text, but the counts and `held`; an empty one is absent. */
export function readTexts(yaml: string): unknown {
  return parse(yaml, (key, value) => readScalar(String(key), value), { schema: 'failsafe' });
}

function readScalar(key: string, value: unknown): unknown {
  if (value === '' || value === '~') return undefined;
  if (INTEGERS.has(key) && typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  return key === 'held' && (value === 'true' || value === 'false') ? value === 'true' : value;
}
