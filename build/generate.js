// Compiles the JSON Schemas into validators, so that no schema is compiled when gtm runs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _ } from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const ROOT = new URL('..', import.meta.url);
const SCHEMAS = { validateMeeting: 'meeting', validateStructures: 'structures', validateConfig: 'config' };
// Their checkers are those of src/record/keys/formats.ts, which the compiled code calls by name.
const FORMATS = ['civil-date', 'clock', 'record-id', 'period', 'time-zone', 'share', 'folder'];

/** Writes src/generated/validators.js; throws when a schema is not strict. */
export function generateValidators() {
  const ajv = new Ajv.default({
    strict: true,
    strictTypes: false,
    allErrors: true,
    ownProperties: true,
    // Lengths in UTF-16 units: only "not empty" is ever asked.
    unicode: false,
    logger: false,
    formats: Object.fromEntries(FORMATS.map((name) => [name, () => true])),
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  const refs = {};
  const keys = {};
  for (const [name, file] of Object.entries(SCHEMAS)) {
    const schema = JSON.parse(readFileSync(new URL(`schemas/${file}.schema.json`, ROOT), 'utf8'));
    ajv.addSchema(schema);
    refs[name] = schema.$id;
    keys[schema.$id] = {};
    collectKeys(schema, { schema, place: '', found: keys[schema.$id] });
  }
  const code = standalone.default(ajv, refs);
  const folder = new URL('src/generated/', ROOT);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    new URL('validators.js', folder),
    `import { formats } from '../record/keys/formats.ts';\n${code}\nexport const keysOfSchema = ${JSON.stringify(keys)};\n`,
  );
  const names = Object.keys(SCHEMAS).map((name) => `export const ${name}: Validate;`);
  writeFileSync(new URL('validators.d.ts', folder), `${DECLARATION}\n${names.join('\n')}\n`);
}

const DECLARATION = `export type SchemaError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
};
export type Validate = { (value: unknown): boolean; errors?: readonly SchemaError[] | null };
/** Schema id → place of an object in the file (such as /agenda/[any]) → the keys it may have. */
export const keysOfSchema: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;`;

/** The keys that each object of a file may have, by its place in the file (`/agenda/[any]`), for saying what a misspelt one could be. */
function collectKeys(root, { schema, place, found }) {
  const node = schema.$ref ? resolve(root, schema.$ref) : schema;
  if (node.properties) found[place] = Object.keys(node.properties);
  for (const [key, value] of Object.entries(node.properties ?? {})) {
    collectKeys(root, { schema: value, place: `${place}/${key}`, found });
  }
  if (node.items) collectKeys(root, { schema: node.items, place: `${place}/[any]`, found });
}

function resolve(root, ref) {
  const steps = ref.replace(/^#\//, '').split('/');
  return steps.reduce((node, step) => node[step], root);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateValidators();
