/** What stands under a whole list: its totals, then what the marks in the columns shown mean. */
import type { Language } from '../../model/words.ts';
import type { Column, Report } from '../../query/report.ts';

/** "14 points d'action ouverts : … . * chef de file."; empty when there is nothing to say. Not yet safe for where it goes. */
export function reportEnd<Row>(report: Report<Row>, shown: readonly Column<Row>[], language: Language): string {
  const marks = shown.flatMap(({ legend = [] }) => legend.map((words) => `${words[language]}.`));
  return [...(report.summary ? [report.summary[language]] : []), ...new Set(marks)].join(' ');
}
