import type { Readable, Writable } from 'node:stream';
import type { ImportedFile } from '../../import/import-source.ts';
import type { SourceFile } from '../../import/read-source.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Registry } from '../../model/owners/structures.ts';
import type { About } from '../../render/target.ts';
import type { TargetName } from '../../render/targets/index.ts';
import type { RenderedDocument } from '../../render/targets/render-document.ts';
import type { Apart } from '../../workspace/run.ts';
import type { Holder } from '../../workspace/saving/lock.ts';

/** A stream that text is written to, and what is known of the terminal behind it. */
export type Sink = {
  readonly write: (text: string) => Promise<void>;
  /** Whether nobody reads it any more. */
  readonly isClosed?: () => boolean;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
};

/** Where questions are asked and answered. */
export type Dialogue = { readonly input: Readable; readonly output: Writable };

export type RenderRequest = {
  readonly markdown: string;
  readonly about: About;
  readonly to: readonly TargetName[];
};

export type ImportRequest = {
  readonly source: SourceFile;
  readonly registry: Registry;
  readonly date: string | undefined;
  /** Whether the meetings of a file are to be parted. */
  readonly split: boolean;
};

/** All that a command gets from outside: nothing else in the program looks at the process, the clock or the environment. */
export type Context = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  /** The civil date it is now in a time zone (an IANA name that exists), or in that of the machine. */
  readonly dayIn: (zone: string | undefined) => CivilDate;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly version: string;
  /** The system, as Node names it: linux, darwin, win32… */
  readonly platform: string;
  /** The language of the machine (BCP 47), where the environment says none. */
  readonly locale: string;
  /** The time zone of the machine, by its IANA name; empty when it has none that is known. */
  readonly zone: string;
  /** The terminal to ask questions on, in colour or not; null when there is nobody to answer them. */
  readonly dialogue: (colour: boolean) => Dialogue | null;
  readonly holder: Holder;
  /** What stands on standard input, up to so many bytes and one more; null where a person would have to type it. */
  readonly readStdin: (most: number) => Promise<Uint8Array | null>;
  /** Makes documents apart from the program, where they can be stopped when they take too long. */
  readonly renderApart: (request: RenderRequest) => Promise<readonly RenderedDocument[]>;
  /** Reads documents apart from the program, where they can be stopped when they take too long. */
  readonly importApart: (ocr: boolean) => Promise<Apart<ImportRequest, ImportedFile>>;
  /** Runs a task that Ctrl-C must not cut in two; a signal that came meanwhile ends the process after it. */
  readonly uninterrupted: <T>(task: () => Promise<T>) => Promise<T>;
};
