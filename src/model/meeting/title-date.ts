import { foldLetters } from '../../words/fold-text.ts';
import { meetings, minutes, minutesInitials, notes, otherDated } from '../../words/meetings.ts';
import { MONTH_NUMBERS } from '../../words/months.ts';
import { RANK_ENDINGS } from '../../words/ranks.ts';
import { TIME_UNITS } from '../../words/time-units.ts';
import { anyOf, anySaid, wordsOf } from '../../words/vocabulary.ts';
import { SHORT_WEEKDAY_NUMBERS, WEEKDAY_NUMBERS } from '../../words/weekdays.ts';
import { addDays, addMonths, type CivilDate, civilDate } from '../civil-date.ts';

/** The date that a title gives its own meeting: the words, and each stretch of days that they can mean. */
export type TitleDate = {
  readonly words: string;
  readonly spans: readonly Days[];
  /** How the date is written: in words, in digits, as 2023-03-01, or as the month alone. */
  readonly form: 'words' | 'digits' | 'iso' | 'month';
  /** The title around the date; a month alone has its "de" or "of" with it, which depends on its first letter. */
  readonly before: string;
  readonly said: string;
  readonly after: string;
};

type Days = { readonly earliest: CivilDate; readonly latest: CivilDate };

/** Longer titles are not searched. */
const LONGEST = 300;

/**
 * The date that a title says its meeting was held on: "Réunion du 1er mars 2023", "Minutes of the meeting of 1 March 2023",
 * "PV de la séance de mars 2023" (give or take a month: the meeting of March may be held in April). Only a title that is
 * about a meeting and nothing else is believed: the date in "Suivi de l'atelier du 12 février 2023" is another's.
 */
export function titleDate(title: string): TitleDate | undefined {
  if (title.length > LONGEST) return undefined;
  const line = title.normalize('NFC').replace(/\s+/g, ' ');
  const folded = foldLetters(line);
  const matches = [...folded.matchAll(DATED)];
  const [match] = matches;
  if (!match || matches.length > 1) return undefined;
  const before = folded.slice(0, match.index).trim();
  if (!MEETING.test(before) || OTHER.test(before) || /\d{4}/.test(before)) return undefined;
  return readingOf(match, line);
}

const MONTH = anyOf(MONTH_NUMBERS.keys());
const WEEKDAY = `(?:(?:${anyOf(WEEKDAY_NUMBERS.keys())})|(?:${anyOf(SHORT_WEEKDAY_NUMBERS.keys())})\\.?),? `;
const DAY = `(?<day>\\d{1,2})(?:${anyOf(wordsOf(RANK_ENDINGS))})?`;
const IN_WORDS = `${DAY} (?:of )?(?<month>${MONTH})\\.?,? (?<year>\\d{4})`;
const IN_DIGITS = '(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>\\d{4})';
const ISO = '(?<iso>\\d{4}-\\d{2}-\\d{2})';
const DATE = `(?<date>(?:the )?(?:${WEEKDAY})?(?:${IN_WORDS}|${IN_DIGITS}|${ISO}))`;
const OF = `(?:de|du (?:${anyOf(wordsOf(TIME_UNITS.month))}) de|d'|of)`;
const OF_MONTH = `(?<ofMonth>${OF} ?(?<onlyMonth>${MONTH})\\.? (?<onlyYear>\\d{4}))`;

/** "du 1er mars 2023", "tenue le 01/03/2023", "of 1 March 2023", "held on 2023-03-01", "de mars 2023". */
const DATED = new RegExp(`(?:^|[ ,(])(?:du|le|of|held on|on) ${DATE}(?!\\d)|(?:^| )${OF_MONTH}(?!\\d)`, 'g');

const MEETING = new RegExp(`^(?:${anySaid(minutes, minutesInitials, notes)} )?.{0,20}${anySaid(meetings)}`);
const OTHER = new RegExp(`\\b${anySaid(otherDated)}\\b`);

function readingOf({ 0: found, groups = {}, index }: RegExpExecArray, line: string): TitleDate | undefined {
  const spans = spansOf(groups);
  if (spans.length === 0) return undefined;
  const end = index + found.length;
  const start = end - (groups.date ?? groups.ofMonth ?? '').length;
  return {
    words: line.slice(index, end).replace(/^[ ,(]+/, ''),
    spans,
    form: formOf(groups),
    before: line.slice(0, start),
    said: line.slice(start, end),
    after: line.slice(end),
  };
}

function formOf({ iso, month, onlyMonth }: Groups): TitleDate['form'] {
  if (onlyMonth !== undefined) return 'month';
  if (iso !== undefined) return 'iso';
  return month === undefined ? 'digits' : 'words';
}

function spansOf({ day, month, year, d, m, y, iso, onlyMonth, onlyYear }: Groups): readonly Days[] {
  if (onlyMonth !== undefined) {
    const first = civilDate(Number(onlyYear), MONTH_NUMBERS.get(onlyMonth) ?? 0, 1);
    return first === undefined ? [] : [{ earliest: addMonths(first, -1), latest: addDays(addMonths(first, 2), -1) }];
  }
  if (iso !== undefined) return dayAt(...(iso.split('-') as [string, string, string]));
  if (month !== undefined) return dayAt(year, MONTH_NUMBERS.get(month), day);
  // English readers may mean the month first.
  return [...dayAt(y, m, d), ...dayAt(y, d, m)];
}

type Groups = { readonly [name: string]: string | undefined };
type Digits = string | number | undefined;

function dayAt(year: Digits, month: Digits, day: Digits): readonly Days[] {
  const date = civilDate(Number(year), Number(month), Number(day));
  return date === undefined ? [] : [{ earliest: date, latest: date }];
}
