import { UserError } from '../model/errors.ts';
import type { Words } from '../model/words.ts';
import type { Unit } from './unit.ts';

/** A file to import: its name, its bytes, and the encoding of its text when somebody says it. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array; readonly encoding?: string | undefined };

/**
 * What a file says, as units, by what is in it rather than by its name. Refused with a `UserError`, one sentence each: an
 * empty file, a lock file of Word, a form that is not read, text in no encoding that is known.
 */
export async function readSource({ name, bytes, encoding }: SourceFile): Promise<readonly Unit[]> {
  if (/^~\$/.test(name))
    throw refused({
      fr: 'C’est le verrou d’un document ouvert dans Word, non le document.',
      en: 'This is the lock of a document that is open in Word, not the document.',
    });
  if (bytes.length === 0) throw refused({ fr: 'Le fichier est vide.', en: 'The file is empty.' });
  const head = Buffer.from(bytes.slice(0, 8)).toString('latin1');
  if (head.startsWith('PK')) return readZip(bytes);
  if (head.startsWith('%PDF')) {
    const { readPdf } = await import('./readers/pdf.ts');
    return readPdf(bytes);
  }
  if (head.startsWith('\xD0\xCF\x11\xE0'))
    throw refused({
      fr: 'C’est un ancien document Word (.doc) ou un document protégé : enregistrez-le au format .docx, sans mot de passe.',
      en: 'This is an old Word document (.doc) or a protected one: save it as .docx, without a password.',
    });
  const text = decoded(bytes, encoding);
  if (/<(?:html|body|table|p|h[1-6])[\s>]/i.test(text) && /^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    const { readHtml } = await import('./readers/html.ts');
    return readHtml(text);
  }
  const { readMarkdown } = await import('./readers/markdown.ts');
  return readMarkdown(text);
}

/** The most that a document may unpack to (bytes). */
const MOST = 200_000_000;

async function readZip(bytes: Uint8Array): Promise<readonly Unit[]> {
  const { unzipSync } = await import('fflate');
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw refused({
      fr: 'Ce document est abîmé : il ne peut pas être ouvert.',
      en: 'This document is damaged: it cannot be opened.',
    });
  }
  if (size > MOST)
    throw refused({
      fr: 'Ce document se déplie en plus de 200 Mo : il n’a pas été ouvert.',
      en: 'This document unpacks to over 200 MB: it was not opened.',
    });
  if (names.includes('word/document.xml')) {
    const { readDocx } = await import('./readers/docx.ts');
    return readDocx(bytes);
  }
  if (names.includes('content.xml')) {
    const { readOdt } = await import('./readers/odt.ts');
    return readOdt(bytes);
  }
  throw refused({
    fr: 'Ce fichier n’est ni un document Word ni un document OpenDocument.',
    en: 'This file is neither a Word document nor an OpenDocument one.',
  });
}

/** UTF-8, UTF-16 with its mark, else Windows-1252, in which no text fails; or the encoding asked for. */
function decoded(bytes: Uint8Array, encoding: string | undefined): string {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0))
    throw refused({ fr: 'Ce fichier n’est pas du texte.', en: 'This file is not text.' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw refused({
      fr: `L’encodage « ${encoding} » n’est pas connu ; par exemple : windows-1252.`,
      en: `The encoding "${encoding}" is not known; for example: windows-1252.`,
    });
  }
}

function refused(words: Words): UserError {
  return new UserError(words);
}
