// Kinds of files that are known and not read, with what to do instead.
import { refused } from './reader.ts';

/** An old document of Word, or any that a password locks: both are such a container. */
export async function oldWord(): Promise<never> {
  throw refused({
    fr: 'C’est un ancien document Word (.doc) ou un document protégé : enregistrez-le au format .docx, sans mot de passe.',
    en: 'This is an old Word document (.doc) or a protected one: save it as .docx, without a password.',
  });
}

export async function rtf(): Promise<never> {
  throw refused({
    fr: 'C’est un document RTF : enregistrez-le au format .docx.',
    en: 'This is an RTF document: save it as .docx.',
  });
}

export async function record(): Promise<never> {
  throw refused({
    fr: 'C’est déjà un compte rendu de gtm : mettez-le parmi les réunions tel quel.',
    en: 'This is a record of gtm already: put it among the meetings as it is.',
  });
}

export function isRecord(text: string): boolean {
  return /^\uFEFF?---[ \t]*\r?\n(?:[^\n]*\n){0,3}?gtm: *1\b/.test(text);
}
