import { UserError } from '../../model/errors.ts';
import { safeHtmlTree } from '../../render/html/safe-tree.ts';
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
      { buffer: Buffer.from(bytes) },
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
    return { units, remarks: pictures > 0 ? [sourceRemark('pictures', String(pictures))] : [] };
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
}

function damaged(): UserError {
  return new UserError({
    fr: 'Ce document Word est abîmé ou protégé par un mot de passe : il ne peut pas être lu.',
    en: 'This Word document is damaged or protected by a password: it cannot be read.',
  });
}
