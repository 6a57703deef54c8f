import type { BadInputs } from './bad-input.ts';
import { badBodies } from './bodies.ts';
import { badFiles } from './files.ts';
import { badHeaders } from './headers.ts';
import { badImports } from './imports.ts';
import { badSettings, badTemplates } from './settings.ts';
import { badYaml } from './yaml.ts';

/** Every bad input among the records. */
export const badRecords: BadInputs = { ...badHeaders, ...badYaml, ...badFiles, ...badBodies };

/** Every bad input. */
export const badInputs: BadInputs = { ...badRecords, ...badSettings, ...badTemplates, ...badImports };
