/** How many columns of a terminal a text takes. */
import stringWidth from 'fast-string-width';

/** What takes no column: combining accents of decomposed (NFD) text, soft hyphens and signs that nobody sees. */
const WITHOUT_WIDTH = /[\u0300-\u036F\u00AD\u200B\u200C\u200E\u200F\u2060-\u206F\uFEFF]/g;

/** Characters of one column each: nearly all text, measured without looking at each of them. */
const NARROW_RANGES = [
  String.raw`\x20-\x7E`, // ASCII
  String.raw`\u00A0-\u00AC\u00AE-\u02FF`, // Latin letters and signs, without the soft hyphen
  String.raw`\u2010-\u2027\u202F-\u203A`, // dashes, quotes and the narrow no-break space
  String.raw`\u20AC\u2116\u2122\u23CE\uFFFD`, // € № ™ ⏎ �
];
const NARROW = new RegExp(`^[${NARROW_RANGES.join('')}]*$`);

/** Pieces that end before a letter, a digit or a space: cutting text into characters takes the square of its length. */
const PIECE = /.{1,256}(?=[\p{L}\p{N} ]|$)|.{1,256}/gsu;

/** The columns of one line of safe text; accents, Chinese or Japanese and emoji counted as terminals show them. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  const letters = text.replace(WITHOUT_WIDTH, '');
  if (NARROW.test(letters)) return letters.length;
  let width = 0;
  for (const [piece] of letters.matchAll(PIECE)) width += stringWidth(piece);
  return width;
}
