// Items that are tasks though no list of actions holds them.
import { isOrder } from '../../model/is-order.ts';
import { ARROW } from '../../words/action-marks.ts';
import { anyWritten } from '../../words/as-written.ts';
import { wholes } from '../../words/collectives.ts';
import { fields } from '../../words/fields.ts';
import { MONTHS } from '../../words/months.ts';
import { infinitiveEndings, notInfinitives } from '../../words/not-names.ts';
import { being, obligations } from '../../words/obligations.ts';
import { articles } from '../../words/small-words.ts';
import { formsOf, inEnglish } from '../../words/vocabulary.ts';
import type { ItemBlock } from '../blocks/block.ts';
import { readAction } from '../signs/action/read-action.ts';
import { areKnownOwners } from '../signs/owner-names.ts';
import type { Known } from '../signs/sign.ts';

/**
 * "Ada to write to the mayor" and "OIM : écrire au maire" of people who are known, a box to tick, and what is due on a day.
 */
export function isTask({ text, checked }: ItemBlock, known: Known): boolean {
  if (DUE.test(text) || (TO_SOMEBODY.test(text) && readAction(text, known).owners.length > 0)) return true;
  if (areKnownOwners(BAR.exec(text)?.[1] ?? '', known)) return true;
  if (isConclusion(text, known) || isOrder(HANDLE.exec(text)?.[1] ?? '')) return true;
  if (checked !== null && isBoxed(text, checked, known)) return true;
  const [, english = ''] = TO_DO.exec(text) ?? [];
  const [, before = '', verb = ''] = INFINITIVE.exec(text) ?? [];
  const french = NOT_VERBS.has(verb) ? '' : before;
  return [english, french].some((who) => who !== '' && who.split(' ').length < 7 && isSomebody(who, known));
}

/** A box to tick; one that is ticked may say that a topic was dealt with, unless somebody had to do it. */
function isBoxed(text: string, checked: boolean, known: Known): boolean {
  if (!checked && text.split(' ').length >= FEWEST) return true;
  return isOwned(text, known) && (!checked || isOrder(readAction(text, known).text.split(' ')[0] ?? ''));
}

/** "→ Ada appelle le plombier", "=> appeler le plombier (Ada)": what somebody known does, behind an arrow. */
export function isConclusion(text: string, known: Known): boolean {
  return POINTED.test(text) && isOwned(text, known);
}

function isOwned(text: string, known: Known): boolean {
  return readAction(text, known).owners.some((owner) => areKnownOwners(owner, known));
}

/** "finir le portail | Ada". */
const BAR = /^[^|]{8,} \| ([^|]{2,40})$/u;
const POINTED = new RegExp(`^${ARROW}\\s*\\p{L}`, 'u');
/** "@ada to call", "@ada: call". */
const HANDLE = new RegExp(`^@[\\p{L}\\p{N}_.-]+(?: ${anyWritten(obligations.infinitive)}|\\s*:) (\\p{L}+)`, 'u');

/** "☐ Oui ☐ Non" is no task. */
const FEWEST = 3;

/** "Refaire l'affiche → @zoe". */
const TO_SOMEBODY = /(?:→|⇒|[-=]>)\s*[@\p{Lu}]\S*(?:\s*(?:,|&|et|and)\s*[@\p{Lu}]\S*)*\W*$/u;
const DUE = new RegExp(`\\(${anyWritten(fields.due)}(?!\\p{L})[^()]{2,40}\\)\\W*$`, 'iu');
const TO_DO = new RegExp(`^(.{2,60}?) ${anyWritten(obligations.infinitive)} (?!${anyWritten(being)}\\b)\\p{Ll}+ `, 'u');
/** A French infinitive after a colon; nouns and English words that end like one are none. */
const INFINITIVE = new RegExp(`^([^:]{2,60}?)\\s*: (\\p{Ll}+${anyWritten(infinitiveEndings)}) `, 'u');
const NOT_VERBS: ReadonlySet<string> = new Set([
  ...formsOf(notInfinitives),
  ...Object.values(MONTHS).flatMap(({ fr }) => fr),
]);

const WHOLE = new RegExp(`^${anyWritten(wholes, inEnglish(articles))}\\b`, 'iu');

/** Names that are known, or everybody in a word. */
function isSomebody(words: string, known: Known): boolean {
  const isSentence = WHOLE.test(words) && words.split(' ').length > 2;
  return !isSentence && areKnownOwners(words, known);
}
