// Words that say that there is nothing.
import { behindNoOutcome, nobodySaid } from '../../model/owners/nobody-said.ts';
import { anyWritten } from '../../words/as-written.ts';
import { all } from '../../words/collectives.ts';
import { fields } from '../../words/fields.ts';
import { foldText } from '../../words/fold-text.ts';
import { blanks, elsewhere } from '../../words/nobody.ts';
import { allActions, states } from '../../words/states.ts';
import { anySaid } from '../../words/vocabulary.ts';

/** Longer words say something. */
const LONGEST_NONE = 200;
/** "aucune action" and so many signs behind it, no sentence. */
const LONGEST_TAIL = 31;

/** "aucune", "(N/A)", "//////", "Aucune action décidée ce jour". */
export function saysNone(words: string): boolean {
  const clean = words.trim();
  if (clean.length > LONGEST_NONE) return false;
  const bare = clean.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '') return /\p{Pd}|\/{3}/u.test(clean);
  const tail = behindNoOutcome(bare);
  return nobodySaid(bare) === 'none' || (tail !== undefined && tail.length <= LONGEST_TAIL);
}

const ALL_CLOSED = new RegExp(
  `^\\W*${anyWritten(all)} (?:${anyWritten(allActions.which)} )?${anyWritten(fields.task, fields.todo)} ` +
    `(?:${anyWritten(allActions.which)} )?(?:${anyWritten(allActions.are)} )?${anyWritten(states.done)}`,
  'iu',
);
const TO_FILL = new RegExp(`^(?:${anySaid(blanks, elsewhere)}|x{3,})$`);

/** The same, or that all is done; or words that stand where something was to be filled in: "[à compléter]", "TBD". */
export function isNothing(words: string): boolean {
  const clean = words.trim();
  if (saysNone(clean) || ALL_CLOSED.test(clean) || /^(?:\[[^\]]*\]|<[^<>]*>|[_.…\s]+)$/.test(clean)) return true;
  return clean.length <= LONGEST_NONE && TO_FILL.test(foldText(clean.replace(/^[\W_]+|[\W_]+$/g, '')));
}

/**
 * Whether words that say that there is none say more than that: "Pas de décision sur le toit", "no action for Ada". What
 * there is none of stands in no list, and the words themselves are told.
 */
export function saysNoneOfWhat(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(behindNoOutcome(words.trim().replace(/^[^\p{L}\p{N}]+/u, '')) ?? '');
}

/** Nothing, of a cell of actions, where "aucune action" may stand before the whole story of why. */
export function isNoAction(words: string): boolean {
  return isNothing(words) || behindNoOutcome(words) !== undefined;
}
