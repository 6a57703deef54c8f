// Kinds of files that are known and not read, with what to do instead.
import type { Words } from '../../model/words.ts';
import { headOf, openDocument, type Reader, refused, type Source } from './reader.ts';

type Refusal = { readonly name: string; readonly recognises: (source: Source) => boolean; readonly words: Words };

const hasPart = (pattern: RegExp) => (source: Source) => source.parts.some((part) => pattern.test(part));

/** The first bytes of files of a kind; a dot is any byte. */
const begins = (...signs: readonly string[]) => {
  return (source: Source) => source.parts.length === 0 && signs.some((sign) => isAtStart(sign, headOf(source, 16)));
};

function isAtStart(sign: string, head: string): boolean {
  return [...sign].every((byte, at) => byte === '.' || byte === head[at]);
}

const holdsDocuments = hasPart(/\.(?:docx?|odt|pdf|md|html?|txt|zip|xlsx|ods|csv|eml)$/i);
const isPacked = begins('7z\xBC\xAF', 'Rar!', '\x1F\x8B', 'BZh', '\xFD7zXZ');
const isSlides = hasPart(/^ppt\/presentation\.xml$/);

const REFUSALS: readonly Refusal[] = [
  {
    name: 'gtm',
    recognises: ({ text }) => text !== null && isRecord(text),
    words: {
      fr: 'C’est déjà un compte rendu de gtm : mettez-le parmi les réunions tel quel.',
      en: 'This is a record of gtm already: put it among the meetings as it is.',
    },
  },
  {
    name: 'slides',
    recognises: (source) => isSlides(source) || openDocument(source) === 'presentation',
    words: {
      fr: 'Ce sont des diapositives : exportez-les en PDF, et importez celui-ci.',
      en: 'These are slides: export them as PDF, and import that.',
    },
  },
  {
    name: 'drawing',
    recognises: (source) => ['graphics', 'image', 'chart', 'formula', 'base'].includes(openDocument(source)),
    words: {
      fr: 'C’est un dessin OpenDocument, non un texte : exportez-le en PDF, et importez celui-ci.',
      en: 'This is an OpenDocument drawing, not a text: export it as PDF, and import that.',
    },
  },
  {
    name: 'iwork',
    recognises: hasPart(/\.iwa$|^Index\.zip$/),
    words: {
      fr: 'C’est un document Pages, Numbers ou Keynote : exportez-le au format Word ou Excel.',
      en: 'This is a Pages, Numbers or Keynote document: export it as Word or Excel.',
    },
  },
  {
    name: 'picture',
    recognises: begins(
      ...['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'II*\0', 'MM\0*', 'BM....\0\0\0\0', 'RIFF....WEBP'],
      ...['....ftyphei', '....ftypmif', '....ftypavif'],
    ),
    words: {
      fr: 'C’est une image sans texte : mettez-la dans un PDF, et importez celui-ci avec --ocr.',
      en: 'This is a picture without text: put it into a PDF, and import that with --ocr.',
    },
  },
  {
    name: 'recording',
    recognises: begins(
      ...['ID3', 'OggS', 'fLaC', '\xFF\xFB', 'RIFF....WAVE', 'RIFF....AVI ', '....ftyp', '\x1AE\xDF\xA3'],
    ),
    words: {
      fr: 'C’est un enregistrement : importez sa transcription (.vtt, .srt).',
      en: 'This is a recording: import its transcript (.vtt, .srt).',
    },
  },
  {
    name: 'archive',
    recognises: (source) => holdsDocuments(source) || isPacked(source),
    words: {
      fr: 'C’est une archive de plusieurs fichiers : dépliez-la, et importez-les.',
      en: 'This is an archive of several files: unpack it, and import them.',
    },
  },
];

/** Readers of such kinds, which say so. */
export const REFUSED: readonly Reader[] = REFUSALS.map(({ words, ...known }) => ({
  ...known,
  endings: [],
  read: async () => {
    throw refused(words);
  },
}));

function isRecord(text: string): boolean {
  return /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n){0,3}?gtm: *1\b/.test(text);
}
