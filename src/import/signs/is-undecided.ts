import { foldText } from '../../words/fold-text.ts';
import { undecided } from '../../words/undecided.ts';
import { anySaid } from '../../words/vocabulary.ts';

const LEADING = new RegExp(`^\\W*${anySaid(undecided.leading)}(?![a-z])`);
const SAID = new RegExp(`(?<![a-z])${anySaid(undecided.said)}(?![a-z])`);

const { refused, being, how } = undecided;
/** "Achat du camion : ajourné", "(non retenue)", "La demande est rejetée à l'unanimité". */
const REFUSED = new RegExp(
  `(?:^\\W*|[:(\\[–—]\\s*|(?<![a-z])${anySaid(being)} )${anySaid(refused)}(?=\\W*$|[)\\].;,:]| ${anySaid(how)}(?![a-z]))`,
);

/** Whether words under "Décisions" say that nothing is decided, that something is refused, or stand in a quotation that begins before them. */
export function isUndecided(words: string): boolean {
  const folded = foldText(words);
  if (LEADING.test(folded) || SAID.test(folded) || REFUSED.test(folded)) return true;
  const closes = words.indexOf('»');
  return closes >= 0 && !words.slice(0, closes).includes('«');
}
