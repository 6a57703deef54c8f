import { UserError } from '../model/errors.ts';
import type { Words } from '../model/words.ts';
import type { Remark } from './blocks/draft.ts';
import { picturesIn, type SourceReading, sourceRemark } from './blocks/source-reading.ts';
import { windows1252 } from './windows-1252.ts';

/** A file to import: its name, its bytes, and the encoding of its text when somebody says it. */
export type SourceFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly encoding?: string | undefined;
  readonly ocr?: boolean;
};

/**
 * What a file says, as units, by what is in it rather than by its name. Refused with a `UserError`, one sentence each: an
 * empty file, a lock file of Word, a form that is not read, text in no encoding that is known.
 */
export async function readSource({ name, bytes, encoding, ocr = false }: SourceFile): Promise<SourceReading> {
  if (/^~\$/.test(name))
    throw refused({
      fr: 'C’est le verrou d’un document ouvert dans Word, non le document.',
      en: 'This is the lock of a document that is open in Word, not the document.',
    });
  if (bytes.length === 0) throw refused({ fr: 'Le fichier est vide.', en: 'The file is empty.' });
  const { form, source } = await readForm(bytes, { encoding, ocr });
  const said = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = Object.entries(FORMS).find(([, endings]) => endings.some((ending) => ending === said))?.[0] ?? form;
  const remarks = named === form ? [] : [sourceRemark('extension', `${name} (${form})`)];
  return { ...source, remarks: [...remarks, ...source.remarks] };
}

/** The forms that are read, and how the names of their files end. */
const FORMS = {
  docx: ['docx', 'docm', 'dotx'],
  odt: ['odt', 'ott'],
  pdf: ['pdf'],
  html: ['html', 'htm', 'xhtml', 'xht'],
  text: ['md', 'markdown', 'txt', 'rst', 'text'],
} as const;

type FormRead = { readonly form: keyof typeof FORMS; readonly source: SourceReading };

async function readForm(
  bytes: Uint8Array,
  { encoding, ocr }: { readonly encoding: string | undefined; readonly ocr: boolean },
): Promise<FormRead> {
  const head = Buffer.from(bytes.slice(0, 8)).toString('latin1');
  if (head.startsWith('PK')) return readZip(bytes);
  if (Buffer.from(bytes.slice(0, 1024)).includes('%PDF-')) {
    const { readPdf } = await import('./readers/pdf/read-pdf.ts');
    return { form: 'pdf', source: await readPdf(bytes, { ocr }) };
  }
  if (head.startsWith('\xD0\xCF\x11\xE0'))
    throw refused({
      fr: 'C’est un ancien document Word (.doc) ou un document protégé : enregistrez-le au format .docx, sans mot de passe.',
      en: 'This is an old Word document (.doc) or a protected one: save it as .docx, without a password.',
    });
  if (head.startsWith('{\\rtf'))
    throw refused({
      fr: 'C’est un document RTF : enregistrez-le au format .docx.',
      en: 'This is an RTF document: save it as .docx.',
    });
  const { text: whole, remarks } = decoded(bytes, encoding);
  const text = withoutPictures(whole);
  if (/^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n){0,3}?gtm: *1\b/.test(text))
    throw refused({
      fr: 'C’est déjà un compte rendu de gtm : mettez-le parmi les réunions tel quel.',
      en: 'This is a record of gtm already: put it among the meetings as it is.',
    });
  const { form, ...read } = await readText(text);
  return { form, source: { ...read, remarks: [...remarks, ...picturesIn(text, /<img\b|!\[[^\]]*\]\(/gi)] } };
}

/**
 * A text without the pictures that stand in the page itself, which are no words of it. What follows their head is cut by
 * its end: an expression that takes millions of signs runs out of stack.
 */
function withoutPictures(text: string): string {
  const [first = '', ...pieces] = text.split(/data:[a-z/+.-]{1,100};base64,(?=[a-z0-9+/=\s]{100})/i);
  const after = pieces.map((piece) => piece.slice(piece.search(/[^a-z0-9+/=\s]|$/i)));
  return [first, ...after].join('data:,');
}

type TextRead = Pick<SourceReading, 'units' | 'front'> & { readonly form: 'html' | 'text' };

async function readText(text: string): Promise<TextRead> {
  if (text.length > LONGEST)
    throw refused({ fr: 'Ce texte dépasse 4 Mo : il n’a pas été lu.', en: 'This text is over 4 MB: it was not read.' });
  if (/<(?:html|body|table|p|h[1-6])[\s>]/i.test(text) && PAGE.test(text)) {
    const { readHtml } = await import('./readers/html.ts');
    return { form: 'html', units: readHtml(text) };
  }
  const { readMarkdown } = await import('./readers/markdown.ts');
  return { form: 'text', ...readMarkdown(text) };
}

/** A page, or a piece of one that has no Markdown before it. */
const PAGE = /^\s*<(?:!doctype|html|\?xml|head|body|h[1-6]|p|ul|ol|dl|div|table|section|article|main|header)\b/i;

/** The longest text that is read (UTF-16 units). */
const LONGEST = 4_000_000;

/** The most that the pages of a document may unpack to, the most with its pictures (bytes), and the most parts it has. */
const MOST = { pages: 50_000_000, all: 400_000_000, parts: 2_000 } as const;

async function readZip(bytes: Uint8Array): Promise<FormRead> {
  const { names, pages, all } = await zipSizes(bytes);
  if (pages > MOST.pages || all > MOST.all || names.length > MOST.parts)
    throw refused({
      fr: 'Ce document se déplie en bien plus que ce que font des comptes rendus : il n’a pas été ouvert.',
      en: 'This document unpacks to far more than minutes make: it was not opened.',
    });
  if (names.includes('word/document.xml')) {
    const { readDocx } = await import('./readers/docx.ts');
    return { form: 'docx', source: await readDocx(bytes) };
  }
  if (names.includes('content.xml')) {
    const { readOdt } = await import('./readers/odt.ts');
    return { form: 'odt', source: readOdt(bytes) };
  }
  throw refused({
    fr: 'Ce fichier n’est ni un document Word ni un document OpenDocument.',
    en: 'This file is neither a Word document nor an OpenDocument one.',
  });
}

type Sizes = { readonly names: readonly string[]; readonly pages: number; readonly all: number };

/** What a document holds and unpacks to: as it declares, and for its pages as they are, for a declaration can lie. */
async function zipSizes(bytes: Uint8Array): Promise<Sizes> {
  const { Unzip, UnzipInflate, unzipSync } = await import('fflate');
  const names: string[] = [];
  let [declared, pages] = [0, 0];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        declared += originalSize;
        return false;
      },
    });
    const unzip = new Unzip((file) => {
      if (!/\.(?:xml|rels)$/i.test(file.name)) return;
      file.ondata = (error, data) => {
        if (error) throw error;
        pages += data.length;
        if (pages > MOST.pages) throw new RangeError('too large');
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof RangeError && pages > MOST.pages) return { names, pages, all: declared };
    throw refused({
      fr: 'Ce document est abîmé : il ne peut pas être ouvert.',
      en: 'This document is damaged: it cannot be opened.',
    });
  }
  return { names, pages, all: declared };
}

/** Unpacked so many bytes at a time. */
const PIECE = 65_536;

type Decoded = { readonly text: string; readonly remarks: readonly Remark[] };

/** UTF-8, UTF-16 with its mark, else Windows-1252, in which no text fails and which is therefore told; or what is asked for. */
function decoded(bytes: Uint8Array, encoding: string | undefined): Decoded {
  const as = (name: string) => ({ text: decodeAs(bytes, name), remarks: [] });
  if (encoding !== undefined) return as(encoding);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0)
    throw refused({
      fr: 'Ce texte est en UTF-32 : enregistrez-le en UTF-8.',
      en: 'This text is in UTF-32: save it as UTF-8.',
    });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
  if (bytes.subarray(0, 4096).includes(0))
    throw refused({ fr: 'Ce fichier n’est pas du texte.', en: 'This file is not text.' });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    // A few bad bytes among many good letters are no other encoding.
    const loose = new TextDecoder('utf-8').decode(bytes);
    const [bad, good] = [
      loose.match(/\uFFFD/g)?.length ?? 0,
      loose.match(/[\u00A1-\u024F\u2010-\u20AC]/g)?.length ?? 0,
    ];
    if (good > bad * 4) return { text: loose, remarks: [sourceRemark('encoding', `utf-8 (${bad} ×\u00A0?)`)] };
    return { text: windows1252(bytes), remarks: [sourceRemark('encoding', 'windows-1252')] };
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (/^(?:windows-1252|cp-?1252|latin-?1|iso-8859-1)$/i.test(encoding)) return windows1252(bytes);
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
