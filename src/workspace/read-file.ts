import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readingLimits } from '../model/reading-limits.ts';
import { shellWord } from '../model/shell-word.ts';
import type { Language, Words } from '../model/words.ts';
import type { ReadingCode } from '../record/text/reading-code.ts';

/**
 * The bytes of a file, or the finding that says why they cannot be had. Refused: links, anything but plain files, and by its
 * directory entry, before anything of it is read, one of more bytes than the limits in force, or than `most`.
 */
export function readBytes(path: string, file: string, most = readingLimits().size): Uint8Array | Diagnostic {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(handle);
    if (!stats.isFile()) return fileFinding(file, 'file/not-plain');
    if (stats.size > most) return tooLarge(file, most);
    return readFileSync(handle);
  } catch (error) {
    return unreadable(file, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The findings about a file that was not read, whose content plays no part. */
export function fileFinding(file: string, code: keyof typeof SENTENCES): Diagnostic {
  const { message, remedy, severity } = SENTENCES[code];
  return { code, severity, file, position: null, message, remedy };
}

/** The finding about a document that lies among the records, where nothing it says is followed up. */
export function documentFinding(file: string): Diagnostic {
  const command = `gtm import ${/^[\w./-]+$/.test(file) ? file : shellWord(file)}`;
  const code: ReadingCode = 'file/document';
  return {
    code,
    severity: 'warning',
    file,
    position: null,
    message: {
      fr: 'Ce document n’est pas un compte rendu de gtm : rien de ce qu’il dit n’est lu ni suivi.',
      en: 'This document is no record of gtm: nothing that it says is read or followed up.',
    },
    remedy: {
      fr: `« ${command} » en fait un compte rendu ; si ce n’en est pas un, rangez-le ailleurs ou mettez « _ » devant son nom.`,
      en: `"${command}" makes a record of it; if it is no minutes, put it elsewhere or "_" before its name.`,
    },
  };
}

function tooLarge(file: string, most: number): Diagnostic {
  const code: ReadingCode = 'file/too-large';
  const size = { fr: sizeOf(most, 'fr'), en: sizeOf(most, 'en') };
  return {
    code,
    severity: 'error',
    file,
    position: null,
    message: {
      fr: `Le fichier dépasse ${size.fr}o : il n’a pas été lu.`,
      en: `The file is over ${size.en}B: it was not read.`,
    },
    remedy: {
      fr: 'Un compte rendu n’en fait pas le centième : vérifiez ce que contient ce fichier. S’il est bien ce qu’il faut : --max-size 20M (ou --limits off).',
      en: 'Minutes are not a hundredth of that: check what the file holds. If it is what it should be: --max-size 20M (or --limits off).',
    },
  };
}

/** "8 M", "512 K" or "3 ", before the letter of bytes. */
function sizeOf(bytes: number, language: Language): string {
  const [unit, letter] = bytes >= 1024 ** 2 ? [1024 ** 2, 'M'] : bytes >= 1024 ? [1024, 'K'] : [1, ''];
  return `${(Math.floor((bytes / unit) * 10) / 10).toLocaleString(language)} ${letter}`;
}

function unreadable(file: string, error: unknown): Diagnostic {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
  if (reason === 'ELOOP') return fileFinding(file, 'file/link');
  const code: ReadingCode = 'file/unreadable';
  return {
    code,
    severity: 'error',
    file,
    position: null,
    message: { fr: `Le fichier ne peut pas être lu (${reason}).`, en: `The file cannot be read (${reason}).` },
    remedy: {
      fr: 'Vérifiez qu’il existe encore et que vous avez le droit de le lire.',
      en: 'Check that it still exists and that you may read it.',
    },
  };
}

type Sentences = Readonly<
  Partial<
    Record<ReadingCode, { readonly severity: 'error' | 'warning'; readonly message: Words; readonly remedy: Words }>
  >
>;

const SENTENCES = {
  'file/not-plain': {
    severity: 'error',
    message: {
      fr: 'Ce n’est pas un fichier ordinaire (tube, périphérique…) : il n’a pas été ouvert.',
      en: 'This is not a plain file (pipe, device…): it was not opened.',
    },
    remedy: {
      fr: 'Retirez-le, ou mettez un fichier ordinaire à sa place.',
      en: 'Take it away, or put a plain file in its place.',
    },
  },
  'file/link': {
    severity: 'warning',
    message: {
      fr: 'C’est un lien symbolique : gtm ne le suit pas, son contenu n’est pas lu.',
      en: 'This is a symbolic link: gtm does not follow it, its content is not read.',
    },
    remedy: {
      fr: 'Mettez le fichier ou le dossier lui-même à cet endroit.',
      en: 'Put the file or the folder itself there.',
    },
  },
  'file/folder': {
    severity: 'error',
    message: {
      fr: 'Le dossier ne peut pas être ouvert : les comptes rendus qu’il contient ne sont pas lus.',
      en: 'The folder cannot be opened: the minutes in it are not read.',
    },
    remedy: { fr: 'Vérifiez que vous avez le droit de le lire.', en: 'Check that you may read it.' },
  },
  'record/name': {
    severity: 'error',
    message: {
      fr: 'Le nom du fichier ne commence pas par une date : il n’est pas lu comme un compte rendu.',
      en: 'The file name does not start with a date: it is not read as minutes.',
    },
    remedy: {
      fr: 'Renommez-le d’après la réunion (2023-03-01.md), ou mettez « _ » devant son nom si ce n’en est pas un.',
      en: 'Rename it after the meeting (2023-03-01.md), or put "_" before its name if it is not one.',
    },
  },
  'record/id': {
    severity: 'error',
    message: {
      fr: 'Le nom du fichier sert d’identifiant : il n’admet que des minuscules sans accent, des chiffres et des tirets.',
      en: 'The file name is an identifier: it takes only lower-case letters without accents, digits and dashes.',
    },
    remedy: {
      fr: 'Renommez-le, par exemple 2023-03-01-crcm.md.',
      en: 'Rename it, for example 2023-03-01-crcm.md.',
    },
  },
} as const satisfies Sentences;
