// The day of the meeting: said under a label, in the title, first said, or in the name of the file.
import { addDays, type CivilDate, civilDate } from '../../../model/civil-date.ts';
import { DAY_FIRST } from '../../../model/deadline/date-order.ts';
import type { DateOrder } from '../../../model/deadline/deadline.ts';
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { fields } from '../../../words/fields.ts';
import { foldText } from '../../../words/fold-text.ts';
import { approval, held, meetings, minutes, nextOne, ofDocument, otherOne } from '../../../words/meetings.ts';
import { movedDays } from '../../../words/moved-days.ts';
import { articles, from, of, to, towards } from '../../../words/small-words.ts';
import { inFrench } from '../../../words/vocabulary.ts';
import type { DateReason, Remark } from '../../blocks/remark.ts';
import { labelledBy } from '../labels.ts';
import { type DateSaid, datesIn } from './dates.ts';
import { isEmailHeader } from './fact-sentence.ts';
import { datesInName } from './file-date.ts';
import { frontDate, frontDatedWords } from './front-matter.ts';
import { nextSaidAt } from './next-meeting.ts';
import { standingDays } from './standing-days.ts';

/** A line of the source; `role` where it stands at the head or the foot of a page, `heading` where it is one. */
export type DatedLine = {
  readonly text: string;
  readonly line: number;
  readonly role?: string | undefined;
  readonly heading?: boolean;
};

export type DatedSource = {
  readonly name: string;
  readonly front?: string | undefined;
  readonly order?: DateOrder | undefined;
};

/** The day, why it is taken (null where a label says it), the line that says it, and what speaks against it. */
export type MeetingDate = {
  readonly date: CivilDate;
  /** The last of its days, where it took several. */
  readonly until?: CivilDate;
  readonly reason: DateReason | null;
  readonly line: number;
  readonly from: string;
  readonly remarks: readonly Remark[];
};

type Found = { readonly said: DateSaid; readonly reason: DateReason | null; readonly at: DatedLine };
type Context = {
  readonly named: readonly CivilDate[];
  readonly year: string | undefined;
  readonly until: string | undefined;
  readonly order: DateOrder;
};

const LINES_READ = 60;
/** A label further down dates something else: an event, a delivery. */
const TOP = 20;
const HEAD = 8;

/** The day of a meeting, from the surest place that has one. */
export function meetingDate(
  lines: readonly DatedLine[],
  { name, front = '', order = DAY_FIRST }: DatedSource,
): MeetingDate | null {
  const named = datesInName(name, order);
  const published = frontDate(front, { order });
  const own = withoutDocument(withoutNext(lines.slice(0, LINES_READ))).flatMap(ownWords);
  const anyFull = own.flatMap(({ text }) => standingDays(text, datesIn(text, { order })))[0]?.date;
  const year = (published ?? named[0] ?? anyFull)?.slice(0, 4) ?? yearAhead(own, lines, order);
  const context = { named, year, until: published, order };
  const all = candidates(own, front, context);
  const [found] = all;
  const [first] = named;
  const place = { text: name, line: 1 };
  // A day that the story tells further down is weaker than that of the file's name.
  const isStory = found?.reason === 'first-date' && !own.slice(0, HEAD).some(({ line }) => line === found.at.line);
  // What the story and the name may both mean is the day: "minutes11-12-15" of "15/12/11".
  const isNamed = found !== undefined && named.includes(found.said.date);
  if (found && (isNamed || !isStory || first === undefined)) return withRemarks(found, all, context);
  if (first !== undefined) return { date: first, reason: 'file-name', line: 1, from: name, remarks: [] };
  if (published !== undefined)
    return { date: published, reason: 'front-matter', line: 1, from: place.text, remarks: [] };
  const told = own.filter(({ text }) => !AS_OF.test(text));
  const later = [
    ...told.flatMap((line) => daysOf(line, 'first-date', context)),
    ...told.flatMap((line) => daysOf(line, 'year', context, true)),
  ];
  return later[0] ? withRemarks(later[0], later.slice(0, 1), context) : null;
}

/** So many days ahead a deadline or the next meeting may be. */
const FARTHEST = 120;

/** "Jeudi 13 avril", where the next meeting or a deadline says its year, in which that day is a Thursday. */
function yearAhead(own: readonly DatedLine[], lines: readonly DatedLine[], order: DateOrder): string | undefined {
  const ahead = lines.flatMap(({ text }) => datesIn(text, { order }))[0]?.date;
  const year = ahead?.slice(0, 4);
  const [day] = own.slice(0, TOP).flatMap(({ text }) => datesIn(text, { order, year }));
  const isBefore = day !== undefined && ahead !== undefined && day.date < ahead && ahead <= addDays(day.date, FARTHEST);
  return isBefore && day.fits === true ? year : undefined;
}

/** "Le solde au 31/12/2019": how something stood that day. */
const AS_OF = new RegExp(`(?<!\\p{L})${anyWritten(inFrench(to))} \\d{1,2}[/. ]`, 'iu');
const NEXT = new RegExp(`(?<!\\p{L})${anyWritten(nextOne)}(?!\\p{L})`, 'iu');
const OTHER = new RegExp(
  `(?<!\\p{L})${anyWritten(otherOne, approval, movedDays.recalled)}(?!\\p{L})|^\\W*${anyWritten(fields.annexes)}(?!\\p{L})`,
  'iu',
);
const OF_DOCUMENT = new RegExp(`(?<!\\p{L})${anyWritten(ofDocument)}(?!\\p{L})`, 'iu');

/** Without what stands under "Prochaine réunion": its labels are those of the next meeting. */
function withoutNext(lines: readonly DatedLine[]): readonly DatedLine[] {
  let under = false;
  return lines.filter(({ text, heading = false }) => {
    const label = labelledBy(text.replace(/^[^\p{L}]+/u, ''));
    const isNext = label?.label === 'next' && label.value === '';
    under = isNext || (under && !heading && (label === null ? text.length <= 80 : OF_NEXT.has(label.label)));
    return !under;
  });
}

/** "Last updated:" alone on its line: the next one says that day. */
const DOCUMENT_LABEL = new RegExp(
  `^\\W*${standingBefore(articles)}?${anyWritten(ofDocument)}(?: (?:le|on|by))? ?:?\\W*$`,
  'iu',
);

/** Without the day of the document, where it stands under its label. */
function withoutDocument(lines: readonly DatedLine[]): readonly DatedLine[] {
  return lines.filter((_, place) => !DOCUMENT_LABEL.test(lines[place - 1]?.text ?? ''));
}

const OF_NEXT: ReadonlySet<string> = new Set(['date', 'hours', 'start', 'end', 'venue', 'title', 'agenda']);

/** What a line says before it comes to the next meeting; nothing where it is about another meeting, the document or a mail. */
function ownWords(line: DatedLine): readonly DatedLine[] {
  const { text } = line;
  if (OTHER.test(foldText(text)) || isEmailHeader(text)) return [];
  const ends = [NEXT.exec(text)?.index, OF_DOCUMENT.exec(text)?.index, nextSaidAt(text)];
  const end = ends.filter((at) => at !== undefined);
  const own = text.slice(0, Math.min(text.length, ...end));
  return own.trim() === '' ? [] : [{ ...line, text: own }];
}

/** The days that count, the surest first. */
function candidates(lines: readonly DatedLine[], front: string, context: Context): readonly Found[] {
  const labelled = lines.slice(0, TOP).flatMap((line, index) => labelledLines(line, lines[index + 1]));
  const title = frontDatedWords(front, { order: context.order, year: context.year });
  const titles = title === undefined ? [] : [{ text: title, line: 1 }];
  const head = lines.filter(isHead);
  const header = lines.filter(({ role }) => role === 'page-header');
  const days = [
    ...labelled.filter(({ label }) => label === 'date').flatMap((line) => daysOf(line, null, context)),
    ...labelled.filter(({ label }) => label === 'title').flatMap((line) => daysOf(line, null, context)),
    ...titles.flatMap((line) => daysOf(line, 'front-matter', context)),
    ...head.flatMap((line) => daysOf(line, 'first-date', context)),
    ...[...labelled, ...titles, ...head.filter(({ text }) => isTitle(text))].flatMap((line) =>
      daysOf(line, 'year', context, true),
    ),
    ...header.flatMap((line) => daysOf(line, 'first-date', context)),
  ];
  // "Objet : suites de la réunion du 6 février": the day of another meeting, unless nothing else dates this one.
  const ofAnother = (found: Found) => ABOUT_ANOTHER.test(found.at.text);
  return [...days.filter((found) => !ofAnother(found)), ...days.filter(ofAnother)];
}

const ABOUT_ANOTHER = new RegExp(
  `(?<!\\p{L})${anyWritten(movedDays.about)} (?:[\\p{L}'’]+ ){0,3}${anyWritten(meetings)}(?!\\p{L})`,
  'iu',
);

const LABELS = ['date', 'title'];

/** The line of a label, or the one after a label that stands alone. */
function labelledLines(
  line: DatedLine,
  next: DatedLine | undefined,
): readonly (DatedLine & { readonly label: string })[] {
  const found = labelledBy(line.text.replace(/^[^\p{L}]+/u, ''));
  if (!found || !LABELS.includes(found.label)) return [];
  const { label } = found;
  return found.value === '' && next
    ? [
        { ...line, label },
        { ...next, label },
      ]
    : [{ ...line, label }];
}

const MEETING = new RegExp(anyWritten(held, meetings, minutes), 'iu');

function isTitle(text: string): boolean {
  return text.length <= 120 && MEETING.test(text);
}

/** The first lines, and those that say that a meeting was held; a long line tells a story otherwise. */
function isHead({ text, role }: DatedLine, index: number): boolean {
  if (role === 'page-header' || role === 'page-footer' || role === 'note') return false;
  return (index < HEAD && text.length <= 160) || (text.length <= 300 && MEETING.test(text));
}

/** The days of a line; those without a year only where it is asked to supply one. */
function daysOf(at: DatedLine, reason: DateReason | null, context: Context, yearless = false): readonly Found[] {
  const { order, year, named } = context;
  const full = datesIn(at.text, { order });
  const days = standingDays(at.text, yearless ? (full.length > 0 ? [] : dated(at.text, context)) : full);
  if (yearless && year === undefined) return [];
  return days.slice(0, 1).map((said) => {
    // "03/10/2025" in a file named 2025-03-10 is that day: the month stands first there.
    const swapped = said.other !== undefined && named.includes(said.other) && !named.includes(said.date);
    return swapped
      ? { said: { ...said, date: said.other ?? said.date }, reason: 'file-name', at }
      : { said, reason, at };
  });
}

/** With the year of the front matter, the file name or another day; minutes are not published before their meeting. */
function dated(text: string, { order, year, until }: Context): readonly DateSaid[] {
  const days = datesIn(text, { order, year });
  if (until === undefined || (days[0]?.date ?? '') <= until) return days;
  return datesIn(text, { order, year: String(Number(year) - 1) });
}

/** Warns where the weekday, the file name, or another sure place says another day. */
function withRemarks({ said, reason, at }: Found, all: readonly Found[], { named }: Context): MeetingDate {
  const { date } = said;
  const against = [
    ...(named.length > 0 && !named.some((each) => isNear(each, date)) ? [`${named[0]} / ${date}`] : []),
    ...(said.fits === false ? [at.text.slice(said.start, said.end)] : []),
    ...otherTitles(date, at, all),
  ];
  const warnings = against.map((from) => ({ field: 'date', from, reason: 'contradiction' as const, line: at.line }));
  const first = firstOfDays(at.text, said);
  const days = first === undefined ? { date } : { date: first, until: date };
  return { ...days, reason, line: at.line, from: at.text.slice(0, 80), remarks: warnings };
}

const DAYS_TO = new RegExp(
  `(?<!\\p{L})${anyWritten(of.withArticle, from)} (?<day>\\d{1,2})(?:er|st|nd|rd|th)? ${anyWritten(to, towards)} (?:\\p{L}+ )?$`,
  'iu',
);

/** "du 10 au 12 janvier 2024" begins on the 10th. */
function firstOfDays(text: string, { date, start }: DateSaid): CivilDate | undefined {
  const day = Number(DAYS_TO.exec(text.slice(0, start))?.groups?.day ?? 0);
  const first = civilDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), day);
  return first !== undefined && first < date ? first : undefined;
}

function otherTitles(date: CivilDate, at: DatedLine, all: readonly Found[]): readonly string[] {
  const other = all.find((each) => {
    const title = BEGINS.test(each.at.text) && each.at.text.length <= 120 && each.at.line <= TOP;
    return (
      (each.reason === null || each.reason === 'front-matter' || title) &&
      each.reason !== 'year' &&
      each.at.text !== at.text &&
      !isNear(each.said.date, date)
    );
  });
  return other ? [`${date} / ${other.said.date}`] : [];
}

const BEGINS = new RegExp(`^\\W*${anyWritten(meetings, minutes)}(?!\\p{L})`, 'iu');

/** Whether two days are neighbours. */
function isNear(a: CivilDate, b: CivilDate): boolean {
  return a >= addDays(b, -1) && a <= addDays(b, 1);
}
