/** Feasts: Noël and its like are days, Easter and what goes with it are days of a year that is named; others are events. */
import { EASTER_FEASTS, FEAST_TIMES, FEAST_WEEKDAYS, FIXED_FEASTS, MOVABLE_FEASTS } from '../../../words/feasts.ts';
import { numbersOf } from '../../../words/numbers-of.ts';
import { anyOf, anySaid, inEnglish, inFrench, meaningsOf } from '../../../words/vocabulary.ts';
import { addDays, type CivilDate, civilDate } from '../../civil-date.ts';
import { fixed, type Item, type Period, phrases, type Rule, rule } from './item.ts';
import { unitNames, WEEKDAY, YEAR } from './lexicon.ts';
import { dayOf } from './numeric-dates.ts';

const event: Item = { type: 'open', sense: 'event', doubt: 'movable' };
const FIXED_DAYS = meaningsOf(FIXED_FEASTS);
const AFTER_EASTER = numbersOf(EASTER_FEASTS);
const [FIXED, EASTER] = [anyOf(FIXED_DAYS.keys()), anyOf(AFTER_EASTER.keys())];
const ANY_FEAST = `(?:${FIXED}|${EASTER}|${anySaid(MOVABLE_FEASTS)})`;
const OF = "(?:de la |de l'|de |du |d'|of )?";
const DAY = unitNames('day');
/** "la Toussaint", "le jour de la Toussaint". */
const THE = `(?:le ${DAY} (?:de la|de l'|de|du) ?|la |l'|le |the )?`;
const OF_YEAR = `,? (?:de |en |of |in )?`;
/** A year, or two: "Tabaski 2023-2024". */
const YEARS = `(?:${OF_YEAR}${YEAR}(?: ?[-/] ?(?:${YEAR}|\\d\\d))?)?`;
/** "jour de la terre en 2023": a day that has a name, of which only the year is known. */
const NAMED_DAY = [
  `(?:${DAY}|fete) (?:nationale |mondiale |internationale )?(?:de la|de l'|des|du) ?`,
  `(?!${unitNames('month', 'year', 'quarter', 'semester')})[a-z]{3,20}`,
  `(?: (?:de|des|du|d')? ?[a-z]{3,20}){0,2} (?:de |en )?${YEAR}`,
].join('');

export const feasts: readonly Rule[] = [
  rule(`${THE}(${FIXED})(?:${OF_YEAR}${YEAR})?`, ([name = '', year = '']) => fixedFeast(name, year)),
  rule(`${THE}(${EASTER})(?: le dimanche)?${OF_YEAR}${YEAR}`, ([name = '', year]) => easterFeast(name, Number(year))),
  ...phrases(
    event,
    `${THE}(?:${EASTER}|${anySaid(MOVABLE_FEASTS)})${YEARS}`,
    `${anySaid(inFrench(FEAST_TIMES))} ${OF}${ANY_FEAST}${YEARS}`,
    `${THE}${ANY_FEAST} ${anySaid(inEnglish(FEAST_TIMES))}${YEARS}`,
    `${WEEKDAY} ${anySaid(inFrench(FEAST_WEEKDAYS))}${YEARS}`,
    `${anySaid(inEnglish(FEAST_WEEKDAYS))} ${WEEKDAY}${YEARS}`,
    NAMED_DAY,
  ),
];

/** Its name has other senses: it counts where the words say nothing else, or announce a time. */
function fixedFeast(name: string, year: string): Item {
  const [month = 1, day = 1] = (FIXED_DAYS.get(name.replaceAll('-', ' ')) ?? FIXED_DAYS.get(name) ?? '')
    .split('-')
    .map(Number);
  const feast: Period = { type: 'period', kind: 'day', month, at: dayOf(month, day), weak: 'name' };
  return year === '' ? feast : { ...feast, year: Number(year) };
}

function easterFeast(name: string, year: number): Item {
  const date = addDays(easterSunday(year), AFTER_EASTER.get(name) ?? 0);
  return { ...fixed('day', { earliest: date, latest: date }), weak: 'name' };
}

/** The Gregorian computus, by the method of Meeus, Jones and Butcher; the names are those of its steps. */
function easterSunday(year: number): CivilDate {
  const golden = year % 19;
  const [century, yearOf] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOf / 4) - epact - (yearOf % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return civilDate(year, Math.floor(days / 31), (days % 31) + 1) ?? `${year}-04-01`;
}
