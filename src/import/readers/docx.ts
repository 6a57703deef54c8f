import { unzipSync, zipSync } from 'fflate';
import { UserError } from '../../model/errors.ts';
import { safeHtmlTree } from '../../render/html/safe-tree.ts';
import type { Remark } from '../draft.ts';
import { readUnits } from '../read-units.ts';
import { type SourceReading, sourceRemark } from '../source-reading.ts';

/**
 * A Word document, by way of HTML; pictures are left out. A place in it is the number of its block. Refused with a
 * `UserError`: a file that is encrypted or damaged.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceReading> {
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(plainFields(bytes)) },
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
    const units = readUnits(safeHtmlTree(lines), { softBreaks: false });
    const left = pictures > 0 ? [sourceRemark('pictures', String(pictures))] : [];
    return { units, remarks: [...left, ...pageHeaders(bytes)] };
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
}

/** The same document where simple fields (the date of a letter) are the words that they show. */
function plainFields(bytes: Uint8Array): Uint8Array {
  const document = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  const xml = new TextDecoder().decode(document);
  if (!xml.includes('<w:fldSimple')) return bytes;
  const plain = xml.replace(/<w:fldSimple\b[^>]*\/>|<\/?w:fldSimple\b[^>]*>/g, '');
  return zipSync({ ...unzipSync(bytes), 'word/document.xml': new TextEncoder().encode(plain) });
}

/** A remark for each page header and footer that says words: they are no part of the minutes, and are not dropped in silence. */
function pageHeaders(bytes: Uint8Array): readonly Remark[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:header|footer)\d*\.xml$/.test(name) });
  const texts = Object.values(parts).map((part) =>
    [...new TextDecoder().decode(part).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const said = new Set(texts.filter((text) => /\p{L}{3}/u.test(text) && !/^page\b.{0,20}$/i.test(text)));
  return [...said].map((text) => sourceRemark('page-header', text.slice(0, 120)));
}

function damaged(): UserError {
  return new UserError({
    fr: 'Ce document Word est abîmé ou protégé par un mot de passe : il ne peut pas être lu.',
    en: 'This Word document is damaged or protected by a password: it cannot be read.',
  });
}
