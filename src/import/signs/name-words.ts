// Whether a word by itself may name somebody who does things, or is a verb, or an acronym of nobody.
import { anyShouted } from '../../words/as-written.ts';
import { foldText } from '../../words/fold-text.ts';
import { firstNames, imperatives, infinitiveEndings, shoutedWords } from '../../words/not-names.ts';
import { anySaid, wordsOf } from '../../words/vocabulary.ts';
import { mayBeLoneName } from './common-words.ts';

/** A capitalised word that is no common noun and no verb: "Nico", "Halima". */
export function mayBeName(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]{1,14}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && mayBeLoneName(word) && !isOrder(word);
}

/** A verb that opens what is to be done: "Push", "Relancer". */
export function isOrder(word: string): boolean {
  const folded = foldText(word);
  return IMPERATIVES.has(folded) || (INFINITIVE.test(folded) && !FIRST_NAMES.has(folded));
}

const FIRST_NAMES: ReadonlySet<string> = new Set(wordsOf(firstNames));
const IMPERATIVES: ReadonlySet<string> = new Set(wordsOf(imperatives));
const INFINITIVE = new RegExp(`^[a-z]{2,}${anySaid(infinitiveEndings)}$`);

/** Words in capitals that are no acronyms of structures; the last are versions, terms, questions, days from a start. */
export function isShouted(word: string): boolean {
  return SHOUTED.test(word);
}

const SHOUTED = new RegExp(`^(?:${anyShouted(shoutedWords)}|[VSJT]\\d+|[QP]\\d)$`);
