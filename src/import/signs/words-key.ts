import { foldText } from '../../words/fold-text.ts';

/** The letters and figures of words, folded, with one blank between them: what is said twice has one key. */
export function wordsKey(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
