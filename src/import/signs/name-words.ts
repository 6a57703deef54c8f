// Whether a word by itself may name somebody who does things, or is a verb, or an acronym of nobody.
import { isOrder } from '../../model/is-order.ts';
import { anyShouted, anyWritten } from '../../words/as-written.ts';
import { infinitiveEndings, shoutedWords } from '../../words/not-names.ts';
import { mayBeLoneName } from './common-words.ts';

/** A capitalised word that is no common noun and no verb: "Milo", "Halima". */
export function mayBeName(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]{1,14}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && mayBeLoneName(word) && !isOrder(word);
}

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
