import { unzipSync } from 'fflate';
import { type SourceReading, sourceRemark } from './blocks/source-reading.ts';
import { archiveParts } from './readers/archive-parts.ts';
import { archivedDocument } from './readers/archived-document.ts';
import { decodeText } from './readers/decode-text.ts';
import { READERS } from './readers/index.ts';
import { type Convert, headOf, type Reader, refused, type Source } from './readers/reader.ts';

/** A file to import: its name, its bytes, and the encoding of its text when somebody says it. */
export type SourceFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string | undefined;
  /** Whether the letters of scanned pages are recognised. */
  readonly ocr?: boolean;
  /** What makes Word documents of older ones. */
  readonly convert?: Convert;
};

/**
 * What a file says, as blocks, by what is in it rather than by its name. Refused with a `UserError`, one sentence each: an
 * empty file, a lock file of Word, a form that is not read, text in no encoding that is known.
 */
export async function readSource(file: SourceFile): Promise<SourceReading> {
  const { name, bytes } = file;
  if (/^~\$/.test(name))
    throw refused({
      fr: 'C’est le verrou d’un document ouvert dans Word, non le document.',
      en: 'This is the lock of a document that is open in Word, not the document.',
    });
  if (bytes.length === 0) throw refused({ fr: 'Le fichier est vide.', en: 'The file is empty.' });
  const { reader, source } = await recognise(file);
  const reading = await reader.read(source);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = READERS.find(({ endings }) => endings.includes(ending)) ?? reader;
  const remarks = named === reader ? [] : [sourceRemark('extension', `${name} (${reader.name})`)];
  return { ...reading, remarks: [...remarks, ...source.remarks, ...reading.remarks] };
}

type Recognised = { readonly reader: Reader; readonly source: Source };

/** Bytes that no reader knows by themselves are text. */
async function recognise({ name, bytes, encoding, ocr = false, convert }: SourceFile): Promise<Recognised> {
  const closed: Source = { name, bytes, ocr, convert: convert ?? null, parts: [], text: null, remarks: [] };
  const isArchive = headOf(closed).startsWith('PK');
  const opened = isArchive ? { ...closed, parts: await archiveParts(bytes) } : closed;
  const inside = archivedDocument(opened.parts);
  if (inside !== null) {
    const unpacked = unzipSync(bytes, { filter: (part) => part.name === inside })[inside] ?? new Uint8Array();
    return recognise({ name: inside, bytes: unpacked, encoding, ocr, ...(convert ? { convert } : {}) });
  }
  const reader = readerOf(opened);
  if (reader) return { reader, source: opened };
  if (isArchive) throw neither();
  const source = { ...closed, ...decodeText(bytes, encoding) };
  const textReader = readerOf(source);
  if (!textReader) throw refused({ fr: 'Ce fichier n’est pas du texte.', en: 'This file is not text.' });
  return { reader: textReader, source };
}

function readerOf(source: Source): Reader | undefined {
  return READERS.find(({ recognises }) => recognises(source));
}

function neither() {
  return refused({
    fr: 'Ce fichier n’est ni un document Word ni un document OpenDocument.',
    en: 'This file is neither a Word document nor an OpenDocument one.',
  });
}
