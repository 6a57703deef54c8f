// The places that a letterhead marks for a document.
import { unzipSync } from 'fflate';
import { UserError } from '../../model/errors.ts';

export const DOCUMENT = 'word/document.xml';
export const BODIES = ['corps', 'body'];

/** More than that is no letterhead (bytes, once unpacked). */
const MOST = 60_000_000;

/** Whether a letterhead says where the body goes. Refused as in `openLetterhead`. */
export function marksBody(letterhead: Uint8Array): boolean {
  return placesIn(new TextDecoder().decode(openLetterhead(letterhead)[DOCUMENT]), BODIES).length > 0;
}

/** Which of some names stand between double braces; Word may have cut them into pieces. */
export function placesIn(xml: string, names: readonly string[]): readonly string[] {
  const words = xml.replace(/<[^>]*>/g, '');
  return names.filter((name) => new RegExp(`\\{\\{\\s*${name}\\s*\\}\\}`).test(words));
}

/** The parts of a Word file, by their names. Refused with a `UserError`: a file that is none, or one that is too large. */
export function openLetterhead(letterhead: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    const parts = unzipSync(letterhead, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= MOST;
      },
    });
    if (size <= MOST && parts[DOCUMENT]) return parts;
  } catch {
    // Said below, with what else is no Word document.
  }
  throw new UserError(
    'file/unreadable',
    {
      fr: 'Le papier à en-tête n’est pas un document Word (.docx).',
      en: 'The letterhead is no Word document (.docx).',
    },
    {
      hint: {
        fr: 'Enregistrez-le dans Word ou LibreOffice au format .docx, avec {{corps}} là où va le texte.',
        en: 'Save it in Word or LibreOffice as .docx, with {{body}} where the text goes.',
      },
    },
  );
}
