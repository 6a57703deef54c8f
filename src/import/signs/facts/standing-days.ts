// Which of the days that words say stand: not those that are denied, were moved, or belong to something else.
import { civilDate } from '../../../model/civil-date.ts';
import { foldLetters } from '../../../words/fold-text.ts';
import { daySpans, movedDays } from '../../../words/moved-days.ts';
import { and, articles, or, to, towards } from '../../../words/small-words.ts';
import { anySaid } from '../../../words/vocabulary.ts';
import type { DateSaid } from './dates.ts';

const [BEFORE, BEHIND] = ['(?<![\\p{L}])', '(?![\\p{L}])'];
/** A few words, with no sign between them. */
const FEW = "(?: [\\p{L}']+){0,4}";
const NOT_THIS = new RegExp(
  `${BEFORE}${anySaid(movedDays.denied, movedDays.formerly, movedDays.ofOther)}${BEHIND}${FEW} ?$`,
  'u',
);
const TO_THIS = new RegExp(`${BEFORE}${anySaid(movedDays.to)}${BEHIND}${FEW} ?$`, 'u');
const OFF = new RegExp(`^[^.;,\\d]{0,20}?${BEFORE}${anySaid(movedDays.cancelled)}${BEHIND}(?<to>[^.;]*)`, 'u');

/** The days that stand, in their order; one that a bare number moves ("pas le 7 février mais le 14") is that one. */
export function standingDays(words: string, days: readonly DateSaid[]): readonly DateSaid[] {
  const folded = foldLetters(words);
  const standing = days.filter((day) => !isDenied(day, folded));
  const [first] = days;
  return standing.length > 0 || !first ? standing : movedTo(first, folded);
}

function isDenied({ start, end }: DateSaid, folded: string): boolean {
  const before = folded.slice(0, start);
  if (TO_THIS.test(before)) return false;
  return NOT_THIS.test(before) || OFF.test(folded.slice(end));
}

const BARE_DAY = new RegExp(
  `${BEFORE}${anySaid(movedDays.to)} (?:[\\p{L}']+ ){0,2}(?<day>\\d{1,2})(?![\\d/.:]*\\d|h)`,
  'u',
);

/** A later day of the same month. */
function movedTo(from: DateSaid, folded: string): readonly DateSaid[] {
  const day = Number(BARE_DAY.exec(folded.slice(from.end))?.groups?.day ?? 0);
  const [year, month] = from.date.split('-').map(Number);
  const date = civilDate(year ?? 0, month ?? 0, day);
  if (date === undefined || date <= from.date) return [];
  return [{ date, start: from.start, end: from.end, form: from.form }];
}

const CHOICE = new RegExp(`(?:^|[\\s,])${anySaid(or)} `, 'u');
const DAY_OR = new RegExp(`\\d(?:er|st|nd|rd|th)? ${anySaid(or)} (?:[\\p{L}]+ ){0,2}$`, 'u');

/** Whether words leave two days to choose from: "le 7 février ou le 8", "7 or 8 February". */
export function isChoice(words: string, [first, second]: readonly DateSaid[]): boolean {
  if (!first) return false;
  const folded = foldLetters(words);
  const between = second && folded.slice(first.end, second.start);
  if (between !== undefined && between.length <= 30 && CHOICE.test(between)) return true;
  const behind = new RegExp(`^,? ${anySaid(or)} (?:[\\p{L}]+ ){0,2}\\d{1,2}(?![\\dh:])`, 'u');
  return DAY_OR.test(folded.slice(0, first.start)) || behind.test(folded.slice(first.end));
}

const LINK = anySaid(to, towards, daySpans.until);
const LE = `(?:(?:${anySaid(articles)}) ?)?(?:[a-z]+ )?`;
/** "du 7 au ", "entre le 5 et le ", "12-": a day that ends a stretch of them. */
const FROM_DAY = new RegExp(`(?<![\\d:h./])\\d{1,2}(?:er|st|nd|rd|th)?(?:(?: [a-z]+)? ${LINK} ${LE}|[–-])$`, 'u');
const BETWEEN = new RegExp(
  `${BEFORE}${anySaid(daySpans.between)} ${LE}\\d{1,2}(?:er|st|nd|rd|th)?(?: [a-z]+)? ${anySaid(and)} ${LE}$`,
  'u',
);
const TO_DAY = new RegExp(`^ ${LINK} ${LE}$`, 'u');
/** "la semaine du 5/11", "week commencing ". */
const WEEK_OF = new RegExp(`${BEFORE}${anySaid(daySpans.weekOf)} ${LE}$`, 'u');

/** The days that are meant as one day each: not the ends of a stretch of days, nor the first of a week. */
export function singleDays(words: string, days: readonly DateSaid[]): readonly DateSaid[] {
  const folded = foldLetters(words);
  const linked = (from: DateSaid | undefined, until: DateSaid | undefined) =>
    from !== undefined && until !== undefined && TO_DAY.test(folded.slice(from.end, until.start));
  return days.filter((day, place) => {
    const before = folded.slice(0, day.start);
    if ([FROM_DAY, BETWEEN, WEEK_OF].some((form) => form.test(before))) return false;
    return !linked(day, days[place + 1]) && !linked(days[place - 1], day);
  });
}

/** "25/26 juin", "25 et 26 juin": the first of two neighbours. */
export function firstOfTwo(words: string, day: DateSaid): DateSaid {
  const [, first = ''] = TWO_DAYS.exec(foldLetters(words).slice(0, day.start)) ?? [];
  const [year = 0, month = 0, second = 0] = day.date.split('-').map(Number);
  const date = Number(first) === second - 1 ? civilDate(year, month, Number(first)) : undefined;
  return date === undefined ? day : { ...day, date };
}

const TWO_DAYS = new RegExp(`(?<![\\d:h./])(\\d{1,2}) ?(?:/|&|${anySaid(and)}) ?$`, 'u');
