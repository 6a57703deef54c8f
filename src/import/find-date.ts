// The date of a meeting among the words of its minutes.
import { addDays, type CivilDate, civilDate, parseCivilDate } from '../model/civil-date.ts';
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import { foldText } from '../words/fold-text.ts';
import { MONTH_NUMBERS } from '../words/months.ts';
import { NUMBER_WORDS, numberInLetters } from '../words/number-in-letters.ts';
import { RANK_ENDINGS, RANK_NUMBERS, RANKS } from '../words/ranks.ts';
import { anyOf, wordsOf } from '../words/vocabulary.ts';
import { yearsInFigures } from '../words/years-in-figures.ts';

const MONTH = anyOf(MONTH_NUMBERS.keys());
const ENDING = `(?:${anyOf(wordsOf(RANK_ENDINGS))})`;
const FORMS = [
  /\b(\d{4})[-_. /](\d{1,2})[-_. /](\d{1,2})\b/,
  new RegExp(`\\b(\\d{1,2})${ENDING}? ?(?:de |of )?(${MONTH})\\.?,? ?(\\d{4})\\b`),
  new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})${ENDING}?,? (\\d{4})\\b`),
  /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/,
];
const NO_YEAR = new RegExp(`\\b(\\d{1,2})${ENDING}? ?(${MONTH})\\b|\\b(${MONTH}) (\\d{1,2})${ENDING}?\\b`);

/** The first day that words give, day before month; a year that is missing is taken from `year`. Undefined for none. */
export function dateIn(words: string, year?: string): CivilDate | undefined {
  const folded = inFigures(foldText(words.slice(0, 600)));
  const found = FORMS.flatMap((form) => {
    const match = form.exec(folded);
    const date = match ? dateOf(match) : undefined;
    return match && date !== undefined ? [{ at: match.index, date }] : [];
  }).sort((a, b) => a.at - b.at);
  if (found[0] || year === undefined) return found[0]?.date;
  const part = NO_YEAR.exec(folded);
  return part ? dateIn(`${part[0]} ${year}`) : undefined;
}

function dateOf([whole = '', a = '', b = '', c = '']: RegExpExecArray): CivilDate | undefined {
  if (/^\d{4}$/.test(a)) return civilDate(Number(a), Number(b), Number(c));
  if (/^\d+$/.test(a) && /^\d+$/.test(b))
    return civilDate(fullYear(c), Number(b), Number(a)) ?? civilDate(fullYear(c), Number(a), Number(b));
  const { kind, latest } = parseDeadline({ text: whole }, { date: '2000-01-01' });
  return kind === 'day' ? latest : undefined;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

const FRENCH_FIRST = anyOf(wordsOf({ fr: RANKS[1].fr, en: [] }));
const DAY = `(?:${FRENCH_FIRST}|${NUMBER_WORDS}|\\d{1,2})`;
const DAY_WITH_YEAR = new RegExp(
  `\\b(${DAY}) (?=(?:${MONTH})\\.?,? \\d{4}\\b)|\\b(${FRENCH_FIRST}) (?=(?:${MONTH})\\b)`,
  'g',
);
const OF_YEAR = new RegExp(`(?<=\\b(?:${MONTH})) de l'an (?=\\d{4}\\b)`, 'g');
const DAY_AFTER_YEAR = new RegExp(`\\b(${DAY}) (${MONTH})\\b`);

/** "l'an deux mille vingt et un et le jeudi vingt-huit octobre" → "28 octobre 2021 …": dates in letters. */
function inFigures(folded: string): string {
  const figures = yearsInFigures(folded)
    .replace(OF_YEAR, ' ')
    .replace(DAY_WITH_YEAR, (said, day?: string, first = '') => `${dayInFigures(day ?? first) ?? said.trim()} `);
  const year = /\ban (\d{4})\b/.exec(figures);
  if (!year || folded.includes(year[0])) return figures;
  const [, day = '', month] = DAY_AFTER_YEAR.exec(figures.slice(year.index)) ?? [];
  const number = dayInFigures(day);
  return number === undefined ? figures : `${number} ${month} ${year[1]} ${figures}`;
}

function dayInFigures(said: string): number | undefined {
  const number = /^\d/.test(said) ? Number(said) : (RANK_NUMBERS.get(said) ?? numberInLetters(said));
  return number >= 1 && number <= 31 ? number : undefined;
}

/** The date that a file name begins with, or holds. */
export function dateInName(name: string): CivilDate | undefined {
  const match = /(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})/.exec(name);
  return match ? parseCivilDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

/** Whether two dates are of neighbouring days. */
export function isNear(a: CivilDate, b: CivilDate): boolean {
  return a >= addDays(b, -1) && a <= addDays(b, 1);
}
