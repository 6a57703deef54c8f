import { readdirSync, readFileSync } from 'node:fs';
import { commands } from '../../src/cli/commands/index.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import type { Language } from '../../src/model/words.ts';
import { readStructures } from '../../src/record/read-structures.ts';
import { catalogue } from './catalogue.ts';
import { commandPages } from './command-pages.ts';
import { deadlinesPage } from './deadlines-page.ts';
import { errorsPage } from './errors-page.ts';
import type { Contract } from './json-pages.ts';
import { jsonPages } from './json-pages.ts';
import { keysPage } from './keys-page.ts';
import { ownersPage } from './owners-page.ts';
import { pageText } from './page.ts';
import { refusalsPage } from './refusals-page.ts';
import type { Schema } from './schema.ts';

const ROOT = new URL('../../', import.meta.url);

/** Every generated page, by its path from the root of the repository. The same program gives the same bytes. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const specs = await Promise.all(Object.values(commands).map((load) => load()));
  const contracts = readContracts();
  const schemas = {
    meeting: readSchema('meeting'),
    structures: readSchema('structures'),
    config: readSchema('config'),
  };
  const registry = readFileSync(new URL('examples/zinder/structures.yaml', ROOT));
  const index = indexRegistry(readStructures('structures.yaml', registry).value);
  const entries = catalogue();
  const inLanguage = (language: Language) =>
    [
      keysPage(schemas, language),
      deadlinesPage(language),
      ownersPage(index, language),
      ...commandPages(specs, contracts, language),
      ...jsonPages(contracts, language),
      errorsPage(entries, language),
      refusalsPage(language),
    ].map((page) => [`docs/${language}/${page.path}`, pageText(page, language)] as const);
  return new Map([...inLanguage('fr'), ...inLanguage('en')]);
}

/** The JSON outputs, by their schemas. */
export function readContracts(): readonly Contract[] {
  return readdirSync(new URL('schemas/output/', ROOT))
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file) => file.replace('.schema.json', ''))
    .map((kind) => ({ kind, schema: readSchema(`output/${kind}`) }));
}

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`schemas/${name}.schema.json`, ROOT), 'utf8'));
}
