import { foldText } from '../../words/fold-text.ts';
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
  const matches = [...line.matchAll(DATED)];
  const [match] = matches;
  if (!match || matches.length > 1) return undefined;
  const before = foldText(line.slice(0, match.index));
  if (!MEETING.test(before) || OTHER.test(before) || /\d{4}/.test(before)) return undefined;
  return readingOf(match, line);
}

const MONTHS = [
  'janvier|january|janv|jan',
  'f[eé]vrier|february|f[eé]v|feb',
  'mars|march|mar',
  'avril|april|avr|apr',
  'mai|may',
  'juin|june|jun',
  'juillet|july|juil|jul',
  'ao[uû]t|august|aug',
  'septembre|september|sept|sep',
  'octobre|october|oct',
  'novembre|november|nov',
  'd[eé]cembre|december|d[eé]c',
] as const;
const MONTH = MONTHS.join('|');
const WEEKDAY = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? ';

/** "du 1er mars 2023", "tenue le 01/03/2023", "of 1 March 2023", "held on 2023-03-01", "de mars 2023". */
const DATED = new RegExp(
  `(?:^| |,|\\()(?:du|le|of|held on|on) (?<date>(?:the )?(?:${WEEKDAY})?(?:` +
    `(?<day>\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?(?<month>${MONTH})\\.?,? (?<year>\\d{4})|` +
    '(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>\\d{4})|(?<iso>\\d{4}-\\d{2}-\\d{2})))(?!\\d)|' +
    `(?:^| )(?<ofMonth>(?:de|du mois de|d['’]|of) ?(?<onlyMonth>${MONTH}) (?<onlyYear>\\d{4}))(?!\\d)`,
  'gi',
);

const MEETING =
  /^(?:(?:compte[- ]rendu|proces[- ]verbal|pv|cr|minutes|releve de (?:decisions|conclusions)|notes?) )?.{0,20}(?:reunion|seance|session|meeting|assemblee|rencontre)/;

/** Words of something else that has a date of its own. */
const OTHER =
  /\b(?:atelier|workshop|mission|visite?|conference|forum|arrete|decret|loi|law|decree|accord|agreement|rapport|report|lettre|letter|note|incident|attaque|attack|inondations?|floods?|crise|crisis|evenements?|events?|suites?|suivi|follow[- ]up|restitution|preparation|preparatoire|bilan|review|evaluation|presentation|plan|projet|project|programme|sur|concernant|relati(?:f|ve)|about|on|apres|after|avant|before)\b/;

function readingOf({ 0: words, groups = {}, index }: RegExpExecArray, line: string): TitleDate | undefined {
  const spans = spansOf(groups);
  if (spans.length === 0) return undefined;
  const said = groups.date ?? groups.ofMonth ?? '';
  const start = index + words.length - said.length;
  return {
    words: words.replace(/^[ ,(]+/, ''),
    spans,
    form: formOf(groups),
    before: line.slice(0, start),
    said,
    after: line.slice(start + said.length),
  };
}

function formOf({ iso, month, onlyMonth }: Groups): TitleDate['form'] {
  if (onlyMonth !== undefined) return 'month';
  if (iso !== undefined) return 'iso';
  return month === undefined ? 'digits' : 'words';
}

function spansOf({ day, month, year, d, m, y, iso, onlyMonth, onlyYear }: Groups): readonly Days[] {
  if (onlyMonth !== undefined) {
    const first = civilDate(Number(onlyYear), monthOf(onlyMonth), 1);
    return first === undefined ? [] : [{ earliest: addMonths(first, -1), latest: addDays(addMonths(first, 2), -1) }];
  }
  if (iso !== undefined) return dayAt(...(iso.split('-') as [string, string, string]));
  if (month !== undefined) return dayAt(year, monthOf(month), day);
  // English readers may mean the month first.
  return [...dayAt(y, m, d), ...dayAt(y, d, m)];
}

type Groups = { readonly [name: string]: string | undefined };
type Digits = string | number | undefined;

function dayAt(year: Digits, month: Digits, day: Digits): readonly Days[] {
  const date = civilDate(Number(year), Number(month), Number(day));
  return date === undefined ? [] : [{ earliest: date, latest: date }];
}

function monthOf(word: string): number {
  return MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(word)) + 1;
}
