/** A cell as people read it, on a screen or in a mail. */

import { dateWords } from '../../i18n/date-words.ts';
import { numberText } from '../../i18n/number-text.ts';
import type { Language } from '../../model/words.ts';
import type { Cell } from '../../query/report.ts';

/** The words of a cell, without blanks around them; empty for an empty cell. Not yet safe for where it goes. */
export function cellText(cell: Cell, language: Language): string {
  if (cell === null) return '';
  switch (cell.type) {
    case 'text':
      return cell.text.trim();
    case 'number':
      return Number.isFinite(cell.number) ? numberText(cell.number, language) : '';
    case 'date':
      return dateWords(cell.date)[language];
    case 'code':
      return cell.words[language];
  }
}
