import type { Words } from '../../model/words.ts';
import type { ReadingCode } from '../reading-code.ts';

/** What a schema error is about: the value, key and place (`/agenda/[any]`) it stands at, and the known keys near an unknown one. */
export type SchemaPlace = {
  readonly value: string;
  readonly key: string;
  readonly place: string;
  readonly near: readonly string[];
};

export type SchemaSentence = { readonly code: ReadingCode; readonly message: Words; readonly remedy: Words };
