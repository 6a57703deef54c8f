// A change that was written, as it is kept: which files, what they were, and by which signs they are known again.
import { posix } from 'node:path';
import { hashOf } from '../saving/content-hash.ts';
import type { FileChange } from '../saving/save.ts';

/** A file of a change: null where there was none, or is none any more. */
export type KeptFile = {
  readonly file: string;
  readonly before: { readonly hash: string; readonly text: string } | null;
  /** The hash of what it became (SHA-256, in hexadecimal digits). */
  readonly after: string | null;
};

/** One command and all that it wrote. */
export type KeptChange = {
  /** The machine and the folder that it was written in: what was unpacked or copied from elsewhere bears another. */
  readonly place: string;
  /** When, in UTC (ISO 8601). */
  readonly at: string;
  /** As it was typed. */
  readonly command: string;
  readonly files: readonly KeptFile[];
};

/** What is kept of changes of files; those that change nothing are left out. */
export function keptFiles(changes: readonly FileChange[]): readonly KeptFile[] {
  return changes
    .filter(({ before, after }) => before !== after)
    .map(({ file, before, after }) => ({
      file: posix.normalize(file),
      before: before === null ? null : { hash: hashOf(before), text: before },
      after: after === null ? null : hashOf(after),
    }));
}

/** Earlier files of a command and later ones, each once; undefined where somebody else has changed one in between. */
export function joinFiles(earlier: readonly KeptFile[], later: readonly KeptFile[]): readonly KeptFile[] | undefined {
  const files = new Map(earlier.map((each) => [each.file, each]));
  for (const each of later) {
    const known = files.get(each.file);
    if (known && known.after !== (each.before?.hash ?? null)) return undefined;
    files.set(each.file, known ? { ...each, before: known.before } : each);
  }
  return [...files.values()];
}

/** A change as it was kept; undefined for bytes that are none, or whose text before is not the one that was kept. */
export function parseKept(bytes: Uint8Array): KeptChange | undefined {
  try {
    const { place, at, command, files } = recordOf(JSON.parse(Buffer.from(bytes).toString()));
    if (!Array.isArray(files) || files.length === 0 || Number.isNaN(Date.parse(textOf(at)))) return undefined;
    return { place: textOf(place), at: textOf(at), command: textOf(command), files: files.map(fileOf) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function fileOf(value: unknown): KeptFile {
  const { file, before, after } = recordOf(value);
  return { file: textOf(file), before: beforeOf(before), after: after === null ? null : textOf(after) };
}

function beforeOf(value: unknown): KeptFile['before'] {
  if (value === null) return null;
  const { hash, text } = recordOf(value);
  if (hashOf(textOf(text)) !== hash) throw new TypeError('another text');
  return { hash, text: textOf(text) };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('no object');
  return value as Readonly<Record<string, unknown>>;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text');
  return value;
}
