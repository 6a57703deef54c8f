/** Text from files and from the command line, made harmless for a terminal. */

const NEWLINES = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/**
 * What could move the cursor, change the order of the letters or hide them: control characters, lone surrogates,
 * marks and overrides of direction, deprecated format characters, interlinear annotations, tags, noncharacters.
 * The line feed is left out: both functions below deal with it first.
 */
const UNSAFE =
  /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\u206A-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * One line that a terminal can show: a newline of any sort becomes ⏎, a tab a space, and each unsafe character U+FFFD,
 * so that a reader sees that something was there and columns under an excerpt still point at the right place.
 */
export function safeText(text: string): string {
  return replaceUnsafe(text.replace(NEWLINES, '⏎').replaceAll('\t', ' '), () => '\uFFFD');
}

/** The same for a text of several lines: every sort of newline becomes a line feed, and stays. */
export function safeBlock(text: string): string {
  return replaceUnsafe(text.replace(NEWLINES, '\n').replaceAll('\t', ' '), () => '\uFFFD');
}

/** The text with each unsafe character (not the line feed) replaced by what `replace` makes of it. */
export function replaceUnsafe(text: string, replace: (character: string) => string): string {
  return text.replace(UNSAFE, (character) => replace(character));
}

/**
 * A text on one line, as a record can hold it in a value, a comment or a heading: line ends, control characters and what
 * Unicode gives no meaning become a space, and blanks at both ends go.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFEFF]+/gu, ' ').trim();
}
