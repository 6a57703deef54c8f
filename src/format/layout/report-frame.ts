import { dateWords } from '../../i18n/date-words.ts';
import type { Language } from '../../model/words.ts';
import type { Column, Report } from '../../query/report.ts';

/** What stands under a whole list, its totals, then what the marks in the columns shown mean:
 * "14 points d'action ouverts : … . * chef de file."; empty when there is nothing to say. Not yet safe for where it goes.
 */
export function reportEnd<Row>(report: Report<Row>, shown: readonly Column<Row>[], language: Language): string {
  const marks = shown.flatMap(({ legend = [] }) => legend.map((words) => `${words[language]}.`));
  return [...(report.summary ? [report.summary[language]] : []), ...new Set(marks)].join(' ');
}

/** The heading of a list for people, its title and the day it is judged at: "Points d'action ouverts au 12 avril 2023"; not yet safe for where it goes. */
export function reportTitle<Row>(report: Report<Row>, language: Language): string {
  const day = dateWords(report.asOf)[language];
  return { fr: `${report.title.fr} au ${day}`, en: `${report.title.en} as of ${day}` }[language];
}
