import { unzipSync, zipSync } from 'fflate';
import { safeHtmlTree } from '../../../markup/safe-tree.ts';
import { UserError } from '../../../model/errors.ts';
import { anyWritten } from '../../../words/as-written.ts';
import { pages } from '../../../words/meetings.ts';
import type { Remark } from '../../blocks/remark.ts';
import { readBlocks } from '../../blocks/read-blocks.ts';
import { type SourceReading, sourceRemark } from '../../blocks/source-reading.ts';

/**
 * A Word document, by way of HTML; pictures are left out. A place in it is the number of its block. Refused with a
 * `UserError`: a file that is encrypted or damaged.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceReading> {
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) });
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(plainFields(bytes, parts['word/document.xml'])) },
      {
        ignoreEmptyParagraphs: true,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => {
          pictures += 1;
          return { src: '' };
        }),
      },
    );
    // A block a line, so that each has a number of its own.
    const lines = value.replace(/<\/(?:p|h[1-6]|tr|table|ul|ol)>/g, '$&\n');
    const units = readBlocks(safeHtmlTree(lines), { softBreaks: false });
    const left = pictures > 0 ? [sourceRemark('pictures', String(pictures))] : [];
    return { units, remarks: [...left, ...pageHeaders(parts)] };
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
}

/** The parts that are looked at beside what mammoth reads. */
const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** The same document where simple fields (the date of a letter) are the words that they show. */
function plainFields(bytes: Uint8Array, document: Uint8Array | undefined): Uint8Array {
  const xml = new TextDecoder().decode(document);
  if (!xml.includes('<w:fldSimple')) return bytes;
  const plain = xml.replace(/<w:fldSimple\b[^>]*\/>|<\/?w:fldSimple\b[^>]*>/g, '');
  return zipSync({ ...unzipSync(bytes), 'word/document.xml': new TextEncoder().encode(plain) });
}

/** A remark for each page header and footer that says words: they are no part of the minutes, and are not dropped in silence. */
function pageHeaders(parts: Readonly<Record<string, Uint8Array>>): readonly Remark[] {
  const said = Object.entries(parts).filter(([name]) => name !== 'word/document.xml');
  const texts = said.map(([, part]) =>
    [...new TextDecoder().decode(part).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const distinct = new Set(texts.filter((text) => /\p{L}{3}/u.test(text) && !PAGE.test(text)));
  return [...distinct].map((text) => sourceRemark('page-header', text.slice(0, 120)));
}

const PAGE = new RegExp(`^${anyWritten(pages.page)}\\b.{0,20}$`, 'i');

function damaged(): UserError {
  return new UserError({
    fr: 'Ce document Word est abîmé ou protégé par un mot de passe : il ne peut pas être lu.',
    en: 'This Word document is damaged or protected by a password: it cannot be read.',
  });
}
