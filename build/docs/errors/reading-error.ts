import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Words } from '../../../src/model/words.ts';

/**
 * What the error catalogue says of a code of reading: why it matters, and what provokes it. The rest (severity, sentence,
 * remedy, what --fix makes of it) is what the program answers when the catalogue is written.
 */
export type ReadingError = { readonly why: Words; readonly bad: readonly Provocation[] };

/** A file that gives its code, and no other, in the example workspace. */
export type Provocation = {
  /** The record 2023-03-01 when left out. */
  readonly file?: string;
  /** What is in the file, as the catalogue shows it. */
  readonly text?: string;
  /** What a text cannot show: stands above it, or in its place. */
  readonly words?: Words;
  /** Puts it on the disk, where that takes more than writing the text as UTF-8. */
  readonly make?: (path: string) => void;
  /** What is answered, where no file provokes it for somebody who may read everything. */
  readonly answer?: (path: string, file: string) => Diagnostic;
  /** Line and column of the finding; a dash where it is about the whole file. */
  readonly place: string;
};
