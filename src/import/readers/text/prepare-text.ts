import { UserError } from '../../../model/errors.ts';
import type { Remark } from '../../blocks/remark.ts';
import { picturesIn } from '../../blocks/source-reading.ts';

/** The longest text that is read (UTF-16 units). */
const LONGEST = 4_000_000;

/** Signs that are no words and no layout, which neither a record nor a document can carry. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the purpose
const CONTROLS = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;

/**
 * A text without the pictures and the control characters that stand in it, and the remark on all its pictures. Refused with
 * a `UserError`: a longer one.
 */
export function prepareText(whole: string): { readonly text: string; readonly remarks: readonly Remark[] } {
  const text = withoutPictures(whole).replace(CONTROLS, '');
  if (text.length > LONGEST)
    throw new UserError('import/unreadable', {
      fr: 'Ce texte dépasse 4 Mo : il n’a pas été lu.',
      en: 'This text is over 4 MB: it was not read.',
    });
  return { text, remarks: picturesIn(text, /<img\b|!\[[^\]]*\]\(/gi) };
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
