const SIGN = '[*_`]';
/** Before a word that they open, behind one that they close. */
const OPENING = `(?<![\\p{L}\\p{N}*_\`])${SIGN}+(?=[\\p{L}\\p{N}«"“(@#])`;
const CLOSING = `(?<=[\\p{L}\\p{N}.!?:;,»"”)%])${SIGN}+(?![\\p{L}\\p{N}*_\`])`;
const MARKS = new RegExp(`${OPENING}|${CLOSING}`, 'gu');

/**
 * Words on one line, without the marks of emphasis around them, which texts that are no Markdown have too. A sign that
 * stands inside a word or alone between blanks is one of its own: "x_y", "2 * 3".
 */
export function withoutMarks(words: string): string {
  return words.replace(MARKS, '').replace(/\s+/g, ' ').trim();
}
