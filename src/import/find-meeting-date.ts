// The day of the meeting: said under a label, first said, or in the name of the file.

import { anyWritten } from '../words/as-written.ts';
import { fields } from '../words/fields.ts';
import { foldText } from '../words/fold-text.ts';
import { approval, held, minutes, nextOne, otherOne, sittings } from '../words/meetings.ts';
import type { Draft } from './assemble/draft.ts';
import { type Block, textsOf } from './blocks/block.ts';
import type { DateReason, Remark } from './blocks/remark.ts';
import { dateIn, dateInName, isNear } from './find-date.ts';
import { type Label, labelledBy } from './signs/labels.ts';
import type { Known } from './signs/sign.ts';

type Line = { readonly text: string; readonly line: number };
type State = { names: Known; readonly draft: Draft; readonly guesses: Remark[]; readonly warnings: Remark[] };

type Asked = { readonly name: string; readonly date?: string | undefined; readonly front?: string | undefined };
type Found = { readonly date: string; readonly reason: DateReason | null; readonly at: Line };

const LINES_READ = 60;
const OTHER_MEETING = new RegExp(`(?<!\\p{L})${anyWritten(nextOne, otherOne, approval)}(?!\\p{L})`, 'iu');

/** Sets the day of the draft: what was asked for, else what the first lines or the file name say, with the reason. */
export function findMeetingDate(units: readonly Block[], { name, date, front = '' }: Asked, state: State): void {
  const named = dateInName(name);
  const lines = units
    .flatMap((unit) => textsOf(unit).map((text) => ({ text, line: unit.line })))
    .slice(0, LINES_READ)
    .filter(({ text }) => !OTHER_MEETING.test(foldText(text)));
  const at = { text: name, line: 1 };
  const found = date === undefined ? saidDate(lines, { name, named, front }) : { date, reason: null, at };
  if (!found) return;
  state.draft.date = found.date;
  state.draft.lines.set('date', found.at.line);
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

const TITLE = new RegExp(`^(?:title|${anyWritten(fields.title, fields.subject)}) *: *["']?(.+?)["']? *$`, 'imu');

/** The title in the front matter of a text. */
export function frontTitle(front: string): string | undefined {
  return TITLE.exec(front)?.[1];
}

/** The day in the title or the description that the front matter gives. */
function titleDate(front: string): Found | undefined {
  const text = [frontTitle(front), /^description *: *(.+)$/im.exec(front)?.[1]].find(
    (each) => dateIn(each ?? '') !== undefined,
  );
  const date = dateIn(text ?? '');
  return text === undefined || date === undefined ? undefined : { date, reason: 'front-matter', at: { text, line: 1 } };
}

/** The day in the front matter, which is often that of the file rather than of the meeting. */
function frontDate(front: string): Found | undefined {
  const text = /^date *: *["']?(\d{4}-\d{2}-\d{2}|.+)/im.exec(front)?.[1];
  const date = text === undefined ? undefined : dateIn(text);
  return text === undefined || date === undefined ? undefined : { date, reason: 'front-matter', at: { text, line: 1 } };
}

type Around = { readonly name: string; readonly named: string | undefined; readonly front: string };

/** The surest place that has a date: a label, the title, the head of the text, the name of the file, any other line. */
function saidDate(lines: readonly Line[], { name, named, front }: Around): Found | undefined {
  const labelledAs = (label: Label) => lines.flatMap((line, index) => labelledLine(line, lines[index + 1], label));
  const all = [...labelledAs('date'), ...labelledAs('title')];
  const top = new Set(lines.slice(0, TOP).map(({ line }) => line));
  const labelled = all.filter(({ line }) => top.has(line));
  const year = (named ?? lines.map(({ text }) => dateIn(text)).find((date) => date !== undefined))?.slice(0, 4);
  return (
    firstDate(labelled, null, named) ??
    titleDate(front) ??
    firstDate(lines.filter(isHead), 'first-date', named) ??
    withoutYear(labelled, year) ??
    (named === undefined ? undefined : { date: named, reason: 'file-name', at: { text: name, line: 1 } }) ??
    frontDate(front) ??
    firstDate(all, null, named) ??
    firstDate(lines.filter(isShort), 'first-date', named) ??
    withoutYear(lines, year)
  );
}

/** A label further down dates something else: an event, a delivery. */
const TOP = 20;
const HEAD = 8;
const MEETING = new RegExp(anyWritten(held, sittings, minutes), 'iu');

/** The first lines, and those that say that a meeting was held. */
function isHead({ text }: Line, index: number): boolean {
  return (index < HEAD && isShort({ text })) || (text.length <= 300 && MEETING.test(foldText(text)));
}

/** A long line tells a story, unless it says that a meeting was held. */
function isShort({ text }: Pick<Line, 'text'>): boolean {
  return text.length <= 160 || MEETING.test(foldText(text));
}

/** The line of a label, or the one after a label that stands alone. */
function labelledLine(line: Line, next: Line | undefined, label: Label): readonly Line[] {
  const found = labelledBy(line.text);
  if (found?.label !== label) return [];
  return found.value === '' && next ? [line, next] : [line];
}

/** "03/10/2025" in a file named 2025-03-10 is that day: the month stands first there. */
function firstDate(lines: readonly Line[], reason: DateReason | null, named: string | undefined): Found | undefined {
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
