/** The formats of `gtm check`: to add one, write its file and put it here. */
import type { CheckFormat } from './check-format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export const checkFormats: readonly CheckFormat[] = [pretty, json, sarif, github];
