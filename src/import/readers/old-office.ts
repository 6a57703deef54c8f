// Documents of before 2007 (MS-CFB, RTF): LibreOffice makes those of today of them, where it is on the machine.
import type { Words } from '../../model/words.ts';
import type { SourceReading } from '../blocks/source-reading.ts';
import { archiveParts } from './archive-parts.ts';
import { headOf, refused, type Source } from './reader.ts';

export function isContainer(source: Source): boolean {
  return headOf(source).startsWith('\xD0\xCF\x11\xE0');
}

export function isRtf(source: Source): boolean {
  return headOf(source).startsWith('{\\rtf');
}

/** An old container, by the names in it (UTF-16): a Word document or a workbook are read. */
export async function readContainer(source: Source): Promise<SourceReading> {
  const bytes = Buffer.from(source.bytes);
  const has = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  const known = REFUSALS.find(({ names }) => names.some(has));
  if (known) throw refused(known.words);
  if (has('WordDocument')) return readConverted(source, 'doc', OLD_WORD);
  if (has('Workbook')) return (await import('./sheet/xlsx.ts')).readXls(source.bytes);
  throw refused(OLD_WORD);
}

export function readRtf(source: Source): Promise<SourceReading> {
  return readConverted(source, 'rtf', RTF);
}

const OLD_WORD: Words = {
  fr: 'C’est un ancien document Word (.doc) : enregistrez-le au format .docx, sans mot de passe, ou installez LibreOffice.',
  en: 'This is an old Word document (.doc): save it as .docx, without a password, or install LibreOffice.',
};
const RTF: Words = {
  fr: 'C’est un document RTF : enregistrez-le au format .docx, ou installez LibreOffice.',
  en: 'This is an RTF document: save it as .docx, or install LibreOffice.',
};

const REFUSALS: readonly { readonly names: readonly string[]; readonly words: Words }[] = [
  {
    names: ['EncryptedPackage'],
    words: {
      fr: 'Ce document est protégé par un mot de passe : enregistrez-le sans mot de passe.',
      en: 'This document is protected by a password: save it as one without a password.',
    },
  },
  {
    names: ['__substg1.0_', '__nameid_version1.0'],
    words: {
      fr: 'C’est un message d’Outlook (.msg) : enregistrez-le au format .eml.',
      en: 'This is a message of Outlook (.msg): save it as .eml.',
    },
  },
  {
    names: ['PowerPoint Document'],
    words: {
      fr: 'Ce sont des diapositives : exportez-les en PDF, et importez celui-ci.',
      en: 'These are slides: export them as PDF, and import that.',
    },
  },
];

async function readConverted({ bytes, convert }: Source, from: 'doc' | 'rtf', words: Words): Promise<SourceReading> {
  const made = convert ? await convert(bytes, from) : null;
  if (made === null) throw refused(words);
  await archiveParts(made);
  return (await import('./word/docx.ts')).readDocx(made);
}
