// How word processors name the styles of paragraphs that say what a paragraph is.
import type { Vocabulary } from './vocabulary.ts';

/** "Heading 2", "Titre2". */
export const paragraphStyles = {
  heading: { fr: ['titre'], en: ['heading'] },
  title: { fr: ['titre', 'titre principal'], en: ['title'] },
} as const satisfies Vocabulary<string>;
