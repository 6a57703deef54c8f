// Days in letters: "L'an deux mille vingt et un et le jeudi vingt-huit octobre".
import { type CivilDate, civilDate } from '../../../model/civil-date.ts';
import { foldText } from '../../../words/fold-text.ts';
import { MONTH_NUMBERS } from '../../../words/months.ts';
import { NUMBER_WORDS, numberInLetters } from '../../../words/number-in-letters.ts';
import { RANK_NUMBERS, RANKS } from '../../../words/ranks.ts';
import { anyOf, wordsOf } from '../../../words/vocabulary.ts';
import { yearsInFigures } from '../../../words/years-in-figures.ts';

const MONTH = anyOf(MONTH_NUMBERS.keys());
const FRENCH_FIRST = anyOf(wordsOf({ fr: RANKS[1].fr, en: [] }));
const DAY = `(?:${FRENCH_FIRST}|${NUMBER_WORDS}|\\d{1,2})`;
const OF_YEAR = new RegExp(`(?<=\\b(?:${MONTH})) de l'an (?=\\d{4}\\b)`, 'g');
const BEFORE_YEAR = new RegExp(`\\b(${DAY}) (${MONTH})\\.?,? (\\d{4})\\b`);
const AFTER_YEAR = new RegExp(`\\b(${DAY}) (${MONTH})\\b`);

/** The day that words say with its day or its year in letters; undefined for none, and for one all in figures. */
export function dateInLetters(words: string): CivilDate | undefined {
  const folded = foldText(words);
  const figures = yearsInFigures(folded).replace(OF_YEAR, ' ');
  const [, day = '', month = '', year = ''] = BEFORE_YEAR.exec(figures) ?? [];
  if (year !== '' && (!/^\d/.test(day) || !folded.includes(year))) return dayOf(day, month, year);
  const said = /\ban (\d{4})\b/.exec(figures);
  if (!said || folded.includes(said[0])) return undefined;
  const [, dayAfter = '', monthAfter = ''] = AFTER_YEAR.exec(figures.slice(said.index)) ?? [];
  return dayOf(dayAfter, monthAfter, said[1] ?? '');
}

function dayOf(said: string, month: string, year: string): CivilDate | undefined {
  const number = /^\d/.test(said) ? Number(said) : (RANK_NUMBERS.get(said) ?? numberInLetters(said));
  return civilDate(Number(year), MONTH_NUMBERS.get(month) ?? 0, number);
}
