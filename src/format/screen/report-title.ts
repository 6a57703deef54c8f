/** The heading of a list for people: its title and the day it is judged at. */
import { dateWords } from '../../i18n/date-words.ts';
import type { Language } from '../../model/words.ts';
import type { Report } from '../../query/report.ts';

/** "Points d'action ouverts au 12 avril 2023"; not yet safe for where it goes. */
export function reportTitle<Row>(report: Report<Row>, language: Language): string {
  const day = dateWords(report.asOf)[language];
  return { fr: `${report.title.fr} au ${day}`, en: `${report.title.en} as of ${day}` }[language];
}
