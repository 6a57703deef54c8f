import { foldText } from '../../../words/fold-text.ts';
import { paragraphStyles } from '../../../words/paragraph-styles.ts';
import { anySaid, wordsOf } from '../../../words/vocabulary.ts';

const HEADING = new RegExp(`^${anySaid(paragraphStyles.heading)}[ _]?([1-9])$`);
const TITLES = new Set(wordsOf(paragraphStyles.title));

/** The depth of the headings that a style is for, by its name ("Heading 2", "Titre2"), 0 of the title; null of any other. */
export function styleDepth(name: string): number | null {
  const folded = foldText(name.replaceAll('_20_', ' '));
  const level = HEADING.exec(folded)?.[1];
  if (level !== undefined) return Number(level);
  return TITLES.has(folded) ? 0 : null;
}
