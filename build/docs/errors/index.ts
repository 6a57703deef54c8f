import type { ReadingCode } from '../../../src/record/text/reading-code.ts';
import { files } from './files.ts';
import type { ReadingError } from './reading-error.ts';
import { schema } from './schema.ts';
import { texts } from './texts.ts';
import { traps } from './traps.ts';
import { yaml } from './yaml.ts';

/** The part of the error catalogue that no rule gives: every code of reading, in the order of the catalogue. */
export const readingErrors: Readonly<Record<ReadingCode, ReadingError>> = {
  ...files,
  ...texts,
  ...traps,
  ...yaml,
  ...schema,
};
