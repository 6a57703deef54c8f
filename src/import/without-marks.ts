/**
 * Words on one line, without the marks of emphasis around them, which texts that are no Markdown have too. A sign that
 * stands inside a word or alone between blanks is one of its own: "x_y", "2 * 3".
 */
export function withoutMarks(words: string): string {
  return words
    .replace(
      /(?<![\p{L}\p{N}*_`])[*_`]+(?=[\p{L}\p{N}«"“(@#])|(?<=[\p{L}\p{N}.!?:;,»"”)%])[*_`]+(?![\p{L}\p{N}*_`])/gu,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
