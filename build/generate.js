// Compiles the JSON Schemas into validators, and into what reading knows of their keys; and what words of time begin with:
// no schema is read when gtm runs, and few patterns are compiled. The templates of the package into code, and the summaries of
// the commands into a list, so that a help loads none of them.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _ } from 'ajv';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { ANNOTATIONS, schemaKeys } from './schema-keys.js';

const ROOT = new URL('..', import.meta.url);
const SCHEMAS = { validateMeeting: 'meeting', validateStructures: 'structures', validateConfig: 'config' };
// Their checkers are those of src/record/keys/formats.ts, which the compiled code calls by name.
const FORMATS = ['civil-date', 'clock', 'record-id', 'period', 'time-zone', 'share', 'folder', 'version'];

/** Writes src/generated/; throws when a schema is not strict, or types a key in two ways. */
export async function generateSources() {
  const schemas = Object.values(SCHEMAS).map((file) =>
    JSON.parse(readFileSync(new URL(`schemas/${file}.schema.json`, ROOT), 'utf8')),
  );
  const folder = new URL('src/generated/', ROOT);
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(SCHEMAS).map((name) => `export const ${name}: Validate;`);
  writeFileSync(new URL('validators.js', folder), validatorsOf(schemas));
  writeFileSync(new URL('validators.d.ts', folder), `${DECLARATION}\n${names.join('\n')}\n`);
  writeFileSync(new URL('schema-keys.ts', folder), keysOf(schemas));
  writeFileSync(new URL('openings.ts', folder), await openings());
  writeFileSync(new URL('time-zones.ts', folder), timeZones());
  writeFileSync(new URL('templates.js', folder), await templates());
  writeFileSync(new URL('templates.d.ts', folder), BUILT_TEMPLATES);
  writeFileSync(new URL('summaries.ts', folder), await summaries());
}

function validatorsOf(schemas) {
  const ajv = new Ajv.default({
    strict: true,
    strictTypes: false,
    allErrors: true,
    ownProperties: true,
    // Lengths in UTF-16 units: only "not empty" is ever asked.
    unicode: false,
    logger: false,
    keywords: ANNOTATIONS,
    formats: Object.fromEntries(FORMATS.map((name) => [name, () => true])),
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const schema of schemas) ajv.addSchema(schema);
  const refs = Object.fromEntries(Object.keys(SCHEMAS).map((name, index) => [name, schemas[index].$id]));
  return `import { formats } from '../record/keys/formats.ts';\n${standalone.default(ajv, refs)}`;
}

const DECLARATION = `export type SchemaError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schemaPath: string;
};
export type Validate = { (value: unknown): boolean; errors?: readonly SchemaError[] | null };`;

/** What is no list of keys. */
const TYPES = {
  firstKeys: 'Readonly<Record<string, string>>',
  placesOfSchema: 'Readonly<Record<string, Readonly<Record<string, SchemaPlace>>>>',
  homesOfSchema: 'Readonly<Record<string, Readonly<Record<string, string>>>>',
};

function keysOf(schemas) {
  const constants = Object.entries(schemaKeys(schemas)).map(
    ([name, value]) => `export const ${name}: ${TYPES[name] ?? 'readonly string[]'} = ${JSON.stringify(value)};\n`,
  );
  return `${PLACE}\n${constants.join('')}`;
}

const PLACE = `export type SchemaPlace = {
  readonly keys?: readonly string[];
  readonly either?: readonly string[];
  readonly word?: string;
};`;

/**
 * By the signs of the first place, a line for each opening: the place of its rule, and the signs of the places. By the place
 * of a rule, the texts of which a match of it holds one.
 */
async function openings() {
  const { rules, openingsOf, needsOf } = await evaluated(
    ["'./src/model/deadline/signs/rules.ts'", "'./build/openings/openings-of.ts'", "'./build/openings/needs-of.ts'"]
      .map((file) => `export * from ${file};`)
      .join(''),
  );
  const lines = {};
  for (const [rule, { source }] of rules.entries())
    for (const signs of openingsOf(source)) {
      if (!signs[0]) throw new Error(`a rule may begin with anything: ${source}`);
      lines[signs[0]] ??= [];
      lines[signs[0]].push([rule, ...signs].join('\t'));
    }
  const texts = Object.fromEntries(Object.entries(lines).map(([first, said]) => [first, said.join('\n')]));
  const needs = rules.map(({ source }) => needsOf(source).join('\t'));
  return [
    `export const openings: Readonly<Record<string, string>> = ${JSON.stringify(texts)};\n`,
    `export const needs: readonly string[] = ${JSON.stringify(needs)};\n`,
  ].join('');
}

/** The names of the zones that this Node knows, one space apart. */
function timeZones() {
  return `export const timeZones = '${Intl.supportedValuesOf('timeZone').join(' ')}';\n`;
}

async function templates() {
  const { precompileTemplates } = await evaluated("export * from './build/templates/precompile-templates.ts'");
  return precompileTemplates(templatesIn('templates/'), templatesIn('templates/partials/'));
}

function templatesIn(folder) {
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.hbs'));
  return Object.fromEntries(
    names.sort().map((name) => {
      const text = readFileSync(new URL(folder + name, ROOT), 'utf8');
      return [name.slice(0, -'.hbs'.length), { file: folder + name, text }];
    }),
  );
}

const BUILT_TEMPLATES = `export type BuiltPiece = {
  readonly file: string;
  /** The partials that it calls, and those they call. */
  readonly reaches: readonly string[];
  /** As Handlebars compiled it. */
  readonly spec: object;
};
export const builtTemplates: Readonly<Record<string, BuiltPiece>>;
export const builtPartials: Readonly<Record<string, BuiltPiece>>;
`;

/** Every command with its summary, in the order of the help. */
async function summaries() {
  const { commands } = await evaluatedInPlace("export * from './src/cli/commands/index.ts'");
  const specs = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = specs.map(({ name, summary }) => [name, summary]);
  return `import type { Words } from '../model/words.ts';

export const summaries: readonly (readonly [name: string, summary: Words])[] = ${JSON.stringify(lines)};
`;
}

/** The same of modules that need the libraries: for a moment a file stands beside what is generated. */
async function evaluatedInPlace(contents) {
  const outfile = fileURLToPath(new URL(`src/generated/.${process.pid}.mjs`, ROOT));
  const packages = 'external';
  await build({ ...EVALUATED, stdin: { ...EVALUATED.stdin, contents }, packages, outfile });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}

/** What a module of the sources exports, evaluated as a build would bundle it. */
async function evaluated(contents) {
  const { outputFiles } = await build({ ...EVALUATED, stdin: { ...EVALUATED.stdin, contents }, write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const EVALUATED = {
  stdin: { resolveDir: fileURLToPath(ROOT), loader: 'ts' },
  bundle: true,
  format: 'esm',
  platform: 'node',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await generateSources();
