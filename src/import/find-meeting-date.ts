// The day of the meeting: said under a label, first said, or in the name of the file.
import { dateIn, dateInName, isNear } from './find-date.ts';
import { labelledBy } from './labels.ts';
import type { State } from './state.ts';
import { textsOf, type Unit } from './unit.ts';

type Line = { readonly text: string; readonly line: number };
type Asked = { readonly name: string; readonly date?: string | undefined };
type Found = { readonly date: string; readonly reason: string | null; readonly at: Line };

const LINES_READ = 60;
const OTHER_MEETING =
  /\b(?:prochaine?|next|suivante?|pr[ée]c[ée]dente?|previous|last|approbation|approved|adoption)\b/i;

/** Sets the day of the draft: what was asked for, else what the first lines or the file name say, with the reason. */
export function findMeetingDate(units: readonly Unit[], { name, date }: Asked, state: State): void {
  const named = dateInName(name);
  const lines = units
    .flatMap((unit) => textsOf(unit).map((text) => ({ text, line: unit.line })))
    .slice(0, LINES_READ)
    .filter(({ text }) => !OTHER_MEETING.test(text));
  const at = { text: name, line: 1 };
  const said = saidDate(lines, named);
  const found =
    date === undefined ? (said ?? (named && { date: named, reason: 'file-name', at })) : { date, reason: null, at };
  if (!found) return;
  state.draft.date = found.date;
  state.names = { ...state.names, date: found.date };
  if (found.reason !== null)
    state.guesses.push({ field: 'date', from: found.at.text.slice(0, 80), reason: found.reason, line: found.at.line });
  if (named !== undefined && !isNear(named, found.date))
    state.warnings.push({
      field: 'date',
      from: `${named} / ${found.date}`,
      reason: 'contradiction',
      line: found.at.line,
    });
}

function saidDate(lines: readonly Line[], named: string | undefined): Found | undefined {
  const labelled = lines.flatMap((line, index) => labelledLine(line, lines[index + 1]));
  const year = (named ?? lines.map(({ text }) => dateIn(text)).find((date) => date !== undefined))?.slice(0, 4);
  return (
    firstDate(labelled, null, named) ??
    withoutYear(labelled, year) ??
    firstDate(lines, 'first-date', named) ??
    withoutYear(lines, year)
  );
}

/** The line of a label, or the one after a label that stands alone. */
function labelledLine(line: Line, next: Line | undefined): readonly Line[] {
  const found = labelledBy(line.text);
  if (!found || !['date', 'title'].includes(found.label)) return [];
  return found.value === '' && next ? [line, next] : [line];
}

/** "03/10/2025" in a file named 2025-03-10 is that day: the month stands first there. */
function firstDate(lines: readonly Line[], reason: string | null, named: string | undefined): Found | undefined {
  for (const at of lines) {
    const date = dateIn(at.text);
    if (date === undefined) continue;
    const [year, month, day] = date.split('-');
    return named !== date && named === `${year}-${day}-${month}`
      ? { date: named, reason: 'file-name', at }
      : { date, reason, at };
  }
  return undefined;
}

/** With the year of the file name, else of any full date of the first lines. */
function withoutYear(lines: readonly Line[], year: string | undefined): Found | undefined {
  if (year === undefined) return undefined;
  for (const at of lines) {
    const date = dateIn(at.text, year);
    if (date !== undefined) return { date, reason: 'year', at };
  }
  return undefined;
}
