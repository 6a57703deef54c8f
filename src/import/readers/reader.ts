import { UserError } from '../../model/errors.ts';
import type { Words } from '../../model/words.ts';
import type { Remark } from '../blocks/remark.ts';
import type { SourceReading } from '../blocks/source-reading.ts';

/** A Word document as one of today; null where no program does that. Refused with a `UserError`: what that program cannot read. */
export type Convert = (bytes: Uint8Array, from: 'doc' | 'rtf') => Promise<Uint8Array | null>;

/** A kind of file that is imported: how it is known, and how it is read. */
export type Reader = {
  /** What the report calls it. */
  readonly name: string;
  /** How the names of such files end, in small letters; a file that is named otherwise is told. */
  readonly endings: readonly string[];
  readonly recognises: (source: Source) => boolean;
  /** Refused with a `UserError`: what cannot be read. */
  readonly read: (source: Source) => Promise<SourceReading>;
};

/** A file as far as it is opened before anybody knows what it is. */
export type Source = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the letters of scanned pages are recognised. */
  readonly ocr: boolean;
  /** What makes Word documents of older ones; null where nothing does. */
  readonly convert: Convert | null;
  /** The names of what an archive holds; none in any other file. */
  readonly parts: readonly string[];
  /** Its text; null in an archive, and in bytes that a reader knows by themselves. */
  readonly text: string | null;
  /** How its text was decoded, when that is to be known. */
  readonly remarks: readonly Remark[];
};

/** The beginning of a file, a character a byte. */
export function headOf({ bytes }: Source, length = 8): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}

/** What an OpenDocument archive says that it is, in its first part, which is not packed; else what its name says. */
export function openDocument(source: Source): string {
  const [, kind] = MIMETYPE.exec(headOf(source, 120)) ?? [];
  return kind ?? (/\.(?:ods|ots)$/i.test(source.name) ? 'spreadsheet' : 'text');
}

const MIMETYPE = /^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]+)/;

export function refused(words: Words): UserError {
  return new UserError('import/unreadable', words);
}
