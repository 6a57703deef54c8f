import type { Words } from '../../model/words.ts';

/** What a line of a source was taken for, how deep under what, and why. */
export type OutlineLine = {
  readonly depth: number;
  /** The kind of thing, by its key in the record: `agenda`, `action`, `attendance`… */
  readonly kind: string;
  readonly line: number;
  readonly text: string;
  readonly why: Words;
};
