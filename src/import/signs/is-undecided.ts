import { foldText } from '../../words/fold-text.ts';
import { undecided } from '../../words/undecided.ts';
import { anySaid } from '../../words/vocabulary.ts';

const LEADING = new RegExp(`^\\W*${anySaid(undecided.leading)}(?![a-z])`);
const SAID = new RegExp(`(?<![a-z])${anySaid(undecided.said)}(?![a-z])`);

/** Whether words under "Décisions" say that nothing is decided, or stand in a quotation that begins before them. */
export function isUndecided(words: string): boolean {
  const folded = foldText(words);
  if (LEADING.test(folded) || SAID.test(folded)) return true;
  const closes = words.indexOf('»');
  return closes >= 0 && !words.slice(0, closes).includes('«');
}
