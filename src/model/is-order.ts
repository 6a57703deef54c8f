import { bodies } from '../words/bodies.ts';
import { foldText } from '../words/fold-text.ts';
import { MONTHS } from '../words/months.ts';
import { firstNames, imperatives, infinitiveEndings, notInfinitives } from '../words/not-names.ts';
import { numbersOf } from '../words/numbers-of.ts';
import { posts } from '../words/posts.ts';
import { anySaid, wordsOf } from '../words/vocabulary.ts';

/** Whether a word is a verb that opens what is to be done: "Push", "Relancer". */
export function isOrder(word: string): boolean {
  const folded = foldText(word);
  // "Présent" is no "present".
  return IMPERATIVES.has(word.toLowerCase()) || (INFINITIVE.test(folded) && !NO_VERBS.has(folded));
}

/** First names, what bodies and posts are called, and other words that end as verbs do: "Olivier", "Cluster", "Octobre". */
const NO_VERBS: ReadonlySet<string> = new Set([
  ...[firstNames, notInfinitives, ...Object.values(bodies), ...Object.values(posts)].flatMap(wordsOf),
  ...numbersOf(MONTHS).keys(),
]);
const IMPERATIVES: ReadonlySet<string> = new Set(wordsOf(imperatives));
const INFINITIVE = new RegExp(`^[a-z]{2,}${anySaid(infinitiveEndings)}$`);
