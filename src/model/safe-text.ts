/** Text from files and from the command line, made harmless for a terminal. */

const NEWLINES = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** What could move the cursor, change the order of the letters or hide them. */
const UNSAFE_CLASSES = [
  String.raw`\p{Cc}`, // control characters
  String.raw`\p{Cs}`, // lone surrogates
  String.raw`\p{Bidi_Control}`, // marks and overrides of direction
  String.raw`\p{Noncharacter_Code_Point}`,
  String.raw`\u2028\u2029`, // separators of lines and paragraphs
  String.raw`\u206A-\u206F`, // deprecated format characters
  String.raw`\uFFF9-\uFFFB`, // interlinear annotations
  String.raw`\u{E0000}-\u{E007F}`, // tags
];

/** The line feed is left out: the functions below deal with it first. */
const UNSAFE = new RegExp(String.raw`(?!\n)[${UNSAFE_CLASSES.join('')}]`, 'gu');

/** Nearly all text: ASCII, Latin letters and signs, dashes and quotes, of which none is unsafe, a tab or a line end. */
const PLAIN = /^[ -~\u00A0-\u02FF\u2010-\u2027\u202F-\u203A]*$/;

/**
 * One line that a terminal can show: a newline of any sort becomes ⏎, a tab a space, and each unsafe character U+FFFD,
 * so that a reader sees that something was there and columns under an excerpt still point at the right place.
 */
export function safeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return replaceUnsafe(text.replace(NEWLINES, '⏎').replaceAll('\t', ' '), () => '\uFFFD');
}

/** The same for a text of several lines: every sort of newline becomes a line feed, and stays. */
export function safeBlock(text: string): string {
  return replaceUnsafe(text.replace(NEWLINES, '\n').replaceAll('\t', ' '), () => '\uFFFD');
}

/** The text with each unsafe character (not the line feed) replaced by what `replace` makes of it. */
export function replaceUnsafe(text: string, replace: (character: string) => string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, (character) => replace(character));
}

/**
 * A text on one line, as a record can hold it in a value, a comment or a heading: line ends, control characters and what
 * Unicode gives no meaning become a space, and blanks at both ends go.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFEFF]+/gu, ' ').trim();
}
