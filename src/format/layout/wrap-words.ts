/** Text cut into lines between words, never inside one. */
import { displayWidth } from './display-width.ts';

/** Chinese and Japanese have no spaces. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;

/**
 * A run between spaces; a line mark (⏎) ends one. In scripts without spaces each character is a word, with the marks and
 * the punctuation that follow it. A no-break space is part of a word.
 */
const WORD = new RegExp(String.raw`[${UNSPACED}][\p{M}\p{P}]*|[^ ⏎${UNSPACED}]+⏎*|⏎+`, 'gu');

/** The lines of a safe text, at most `width` columns each; a longer word has a line of its own, whole. At least one line. */
export function wrapWords(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = line !== '' && text[index - 1] === ' ' ? ' ' : '';
    const size = displayWidth(word);
    if (line === '' || used + gap.length + size <= width) {
      line += gap + word;
      used += gap.length + size;
    } else {
      lines.push(line);
      line = word;
      used = size;
    }
  }
  return [...lines, line];
}

/** The width of the longest word: no column can be narrower without cutting it. */
export function longestWord(text: string): number {
  let longest = 0;
  for (const [word] of text.matchAll(WORD)) longest = Math.max(longest, displayWidth(word));
  return longest;
}
