import type { Words } from '../../model/words.ts';
import type { ReadingCode } from './reading-code.ts';

/** Why bytes are not the text of a record; `offset` is the first byte that shows it, null when the whole file does. */
export type DecodeProblem = {
  readonly code: Extract<ReadingCode, `encoding/${string}`>;
  readonly offset: number | null;
  readonly message: Words;
  readonly remedy: Words;
};

const SAVE_AS_UTF8: Words = {
  fr: 'Rouvrez le fichier dans votre éditeur et enregistrez-le avec l’encodage « UTF-8 ».',
  en: 'Open the file in your editor and save it with the encoding "UTF-8".',
};

/**
 * Bytes to text, as UTF-8 (RFC 3629: no overlong forms, no surrogates). A byte order mark stays in the text,
 * so that writing it back gives the same bytes. Anything else is refused with the reason, never repaired.
 */
export function decodeText(bytes: Uint8Array): string | DecodeProblem {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return utf16();
  const nul = bytes.indexOf(0);
  if (nul >= 0) return looksLikeUtf16(bytes) ? utf16() : binary(nul);
  try {
    return UTF_8.decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 512);
  let odd = 0;
  let even = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2) odd += 1;
    else even += 1;
  }
  const half = sample.length / 2;
  return (odd > half * 0.6 && even < half * 0.1) || (even > half * 0.6 && odd < half * 0.1);
}

function utf16(): DecodeProblem {
  return {
    code: 'encoding/utf-16',
    offset: null,
    message: {
      fr: 'Le fichier est enregistré en UTF-16 (« Unicode » dans le Bloc-notes), pas en UTF-8.',
      en: 'The file is saved as UTF-16 ("Unicode" in Notepad), not UTF-8.',
    },
    remedy: SAVE_AS_UTF8,
  };
}

function binary(offset: number): DecodeProblem {
  return {
    code: 'encoding/binary',
    offset,
    message: {
      fr: 'Ce n’est pas un fichier de texte : il contient des octets nuls.',
      en: 'This is not a text file: it contains NUL bytes.',
    },
    remedy: {
      fr: 'Retirez-le du dossier des réunions, ou rétablissez la bonne version du fichier.',
      en: 'Take it out of the meetings folder, or restore the right version of the file.',
    },
  };
}

function notUtf8(bytes: Uint8Array): DecodeProblem {
  const offset = firstInvalid(bytes);
  if (!looksLikeWindows1252(bytes)) {
    return {
      code: 'encoding/not-utf-8',
      offset,
      message: {
        fr: 'Un caractère est abîmé ici : ses octets ne sont pas de l’UTF-8.',
        en: 'A character is damaged here: its bytes are not UTF-8.',
      },
      remedy: {
        fr: 'Retapez ce caractère et enregistrez le fichier avec l’encodage « UTF-8 », ou rétablissez la bonne version du fichier.',
        en: 'Type that character again and save the file with the encoding "UTF-8", or restore the right version of the file.',
      },
    };
  }
  return {
    code: 'encoding/windows-1252',
    offset,
    message: {
      fr: 'Le fichier semble enregistré en Windows-1252 (« ANSI »), pas en UTF-8 : ses accents seraient perdus.',
      en: 'The file seems to be saved as Windows-1252 ("ANSI"), not UTF-8: its accents would be lost.',
    },
    remedy: SAVE_AS_UTF8,
  };
}

/** The first byte of no character: what follows the longest prefix that decodes, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (charactersOf(bytes.subarray(0, middle)) !== null) low = middle;
    else high = middle - 1;
  }
  return new TextEncoder().encode(charactersOf(bytes.subarray(0, low)) ?? '').length;
}

/** The whole characters of bytes that may end within one; null when they are not UTF-8. */
function charactersOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Bytes above ASCII standing alone between ASCII ones are what French text in Windows-1252 looks like. */
function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let alone = 0;
  let other = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    if ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80) alone += 1;
    else other += 1;
  }
  return alone > other;
}
