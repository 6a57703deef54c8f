import { foldText } from '../words/fold-text.ts';

/** Tells whether texts, taken together, hold every one of some words, in any order; case and accents do not count. */
export function holdsWords(words: string | undefined): (texts: readonly (string | null | undefined)[]) => boolean {
  const sought = foldText(words ?? '')
    .split(' ')
    .filter((word) => word !== '');
  return (texts) => {
    const folded = sought.length > 0 && foldText(texts.join('\n'));
    return folded === false || sought.every((word) => folded.includes(word));
  };
}
