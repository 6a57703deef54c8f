import type { ActionKnown } from './forms/action-sign.ts';
import { isActionLine } from './is-action-line.ts';

/** Longer lines hold no action that anybody would find. */
const LONGEST = 5_000;

/**
 * The sentences behind the first of a paragraph that say by themselves that they are actions: "… Action on Ada to write it."
 * Of the first, `isActionLine` tells.
 */
export function actionSentences(words: string, known: ActionKnown): readonly string[] {
  if (words.length > LONGEST) return [];
  const [, ...others] = words.split(/(?<=[.;!?])\s+(?=\p{Lu}|\[)/u);
  return others.filter((sentence) => isActionLine(sentence, known));
}
