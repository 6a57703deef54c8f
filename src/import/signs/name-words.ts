// Whether a word by itself may name somebody who does things, or is a verb, or an acronym of nobody.
import { anyShouted, anyWritten } from '../../words/as-written.ts';
import { bodies } from '../../words/bodies.ts';
import { foldText } from '../../words/fold-text.ts';
import { MONTHS } from '../../words/months.ts';
import { firstNames, imperatives, infinitiveEndings, notInfinitives, shoutedWords } from '../../words/not-names.ts';
import { numbersOf } from '../../words/numbers-of.ts';
import { posts } from '../../words/posts.ts';
import { anySaid, wordsOf } from '../../words/vocabulary.ts';
import { mayBeLoneName } from './common-words.ts';

/** A capitalised word that is no common noun and no verb: "Milo", "Halima". */
export function mayBeName(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]{1,14}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && mayBeLoneName(word) && !isOrder(word);
}

/** A verb that opens what is to be done: "Push", "Relancer". */
export function isOrder(word: string): boolean {
  const folded = foldText(word);
  return IMPERATIVES.has(folded) || (INFINITIVE.test(folded) && !NO_VERBS.has(folded));
}

/** First names, what bodies and posts are called, and other words that end as verbs do: "Olivier", "Cluster", "Octobre". */
const NO_VERBS: ReadonlySet<string> = new Set([
  ...[firstNames, notInfinitives, ...Object.values(bodies), ...Object.values(posts)].flatMap(wordsOf),
  ...numbersOf(MONTHS).keys(),
]);
const IMPERATIVES: ReadonlySet<string> = new Set(wordsOf(imperatives));
const INFINITIVE = new RegExp(`^[a-z]{2,}${anySaid(infinitiveEndings)}$`);

/** Words in capitals that are no acronyms of structures; the last are versions, terms, questions, days from a start. */
export function isShouted(word: string): boolean {
  return SHOUTED.test(word);
}

const SHOUTED = new RegExp(`^(?:${anyShouted(shoutedWords)}|[VSJT]\\d+|[QP]\\d)$`);

const INFINITIVE_FIRST = new RegExp(`^\\W*\\p{L}+${anyWritten(infinitiveEndings)}\\b`, 'iu');

/** Whether words begin with a French infinitive, or what looks like one: "Laver la cuve". */
export function beginsWithInfinitive(words: string): boolean {
  return INFINITIVE_FIRST.test(words);
}
