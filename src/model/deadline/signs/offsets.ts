/** Lengths of time from the meeting or from another date: sous 48h, within two weeks, J+7, deux semaines après le…. */
import type { TimeUnit } from '../../../words/time-units.ts';
import { addDays, addMonths, type CivilDate, partsOf, weekdayOf } from '../../civil-date.ts';
import {
  fixed,
  type Interval,
  type Item,
  type Length,
  type Part,
  type Period,
  phrases,
  type Rule,
  rule,
  type Surroundings,
} from './item.ts';
import { ARTICLES, ENGLISH_UNIT, FEW, NUMBER, numberValue, UNIT, unitNames, unitOf } from './lexicon.ts';

const WORKING = '(ouvrables?|ouvres?|travailles?)';
const NEXT = '(?:prochaine?s?|next|coming|following|suivante?s?)';
/** Before the count: "the next ten days", "2 à 3 semaines". Rules of their own, as an option before many names is slow. */
const BEFORE_COUNT = ['', `${NEXT} `, `${FEW} ?(?:-|a|ou|to|or) ?`];
const AFTER_UNIT = `(?! prochain(?![a-z])| suivant(?= ?(?:[,;.)]|$)))(?: ${WORKING}| calendaires)?(?: suivants| a venir| au plus)?`;
const LENGTH = `${NUMBER} ?(?:${NEXT} )?(working |business )?${UNIT}\\.?${AFTER_UNIT}`;
/** "la semaine suivant l'atelier": one of them; "an" is an article first. */
const LONE_UNIT = `(?!an )(${unitNames('week', 'fortnight', 'quinzaine', 'month', 'quarter', 'year')})`;
const THIS_MEETING = '(?:la|cette) (?:presente )?(?:reunion|seance)';
/** The starting point is the meeting itself. */
const FROM_NOW = `(?:${[
  "plus tard|later|from (?:now|today)|(?:after|of|from|following) (?:the|this|today's) meeting",
  `(?:apres|suivant|qui suivent) ${THIS_MEETING}`,
  `a (?:compter|partir) (?:de ce jour|d'aujourd'hui|de maintenant|de ${THIS_MEETING})`,
].join('|')})`;
const CONNECTIVE = `(?:${[
  'apres|suivant|after|following|from|of|avant|before|prior to|ahead of',
  "a compter d[eu']|a partir d[eu']|qui suivent",
].join('|')})`;
/** "l'atelier": what a lone unit is counted from. */
const NAMED = "la|les?|l'|cet|ce|cette|sa|son|leur|the|this|its";
const LONE_CONNECTIVE = `(suivant|qui suit|following|after)(?= (?:${NAMED}))`;
/** What stands before the sign in "J+7"; T is the day of something, as J is. */
const MOMENT = `([hjdswmayt])0? ?\\+ ?(\\d{1,4})(?: ?${UNIT})?`;

/** "1,5 mois", "two and a half weeks". */
const FRACTION = `(\\d{1,3})[.,](\\d{1,2}) ?${UNIT}`;
const AND_HALF = `${NUMBER} and (?:an? )?half ${UNIT}`;
/** "une semaine ou deux": the longer one. */
const OR_MORE = `(?:une?|1|an?|one) ${UNIT} (?:ou|or) ${NUMBER}(?! ?${UNIT})`;
/** Neither the first nor the last day counts. */
const CLEAR_DAYS = `${NUMBER} (?:jours? francs?|clear days?)`;

export const offsets: readonly Rule[] = [
  ...BEFORE_COUNT.map((prefix) =>
    rule(`${prefix}${LENGTH}(?: (?:(${FROM_NOW})|(${CONNECTIVE}))(?![a-z]))?`, lengthItem),
  ),
  rule(`${LONE_UNIT} (?:(${FROM_NOW})|${LONE_CONNECTIVE})`, ([word = '', fromNow = ''], around) =>
    lengthItem(['1', '', word, '', fromNow, 'after'], around),
  ),
  rule(FRACTION, ([whole = '', digits = '', word = ''], { today }) =>
    delay([lengthOf(whole, word), ...partOf(Number(`0.${digits}`), unitOf(word))], today),
  ),
  rule(AND_HALF, ([count = '', word = ''], { today }) =>
    delay([lengthOf(count, word), ...partOf(0.5, unitOf(word))], today),
  ),
  rule(OR_MORE, ([word = '', count = ''], { today }) => delay([lengthOf(count, word)], today)),
  rule(CLEAR_DAYS, ([count = ''], { today }) =>
    delay([{ count: numberValue(count) + 1, unit: 'day', working: false }], today),
  ),
  rule(`\\+ ?${NUMBER} ?${UNIT}`, ([count = '', word = ''], { today }) => moment([lengthOf(count, word)], today)),
  // "-5d": a day before something that is not said.
  ...phrases({ type: 'open', sense: 'event' }, `(?<![a-z0-9)] ?)-\\d{1,3} ?${UNIT}`),
  ...phrases({ type: 'half' }, 'et demie?', 'and (?:a )?half'),
  rule(MOMENT, ([letter = '', count, word = ''], { today }) =>
    moment(
      [{ count: Number(count), unit: word || letter !== 't' ? unitOf(word || letter) : 'day', working: false }],
      today,
    ),
  ),
  rule('(?:une )?huitaine', (_, { today }) => delay([{ count: 8, unit: 'day', working: false }], today)),
  rule(`(?:une |la )?${unitNames('quinzaine')}`, (_, { today }) =>
    delay([{ count: 1, unit: 'quinzaine', working: false }], today),
  ),
  ...phrases({ type: 'open', sense: 'event' }, '[jdt]0? ?- ?\\d{1,3}'),
];

/** A delay alone, a moment when it is counted from the meeting, a shift when it is counted from something else. */
function lengthItem(groups: readonly string[], { today, before }: Surroundings): Item | undefined {
  const [count = '', working = '', word = '', ouvrables = '', fromNow = '', connective = ''] = groups;
  const length: Length = { ...lengthOf(count, word), working: working + ouvrables !== '' };
  if (length.count === 0 && !/^\d/.test(count)) return undefined;
  if (fromNow !== '') return moment([length], today);
  if (connective !== '') return shift([length], /avant|before|prior|ahead/.test(connective));
  return isLength(count, word, before) ? delay([length], today) : undefined;
}

function lengthOf(count: string, word: string): Length {
  return { count: numberValue(count), unit: unitOf(word), working: false };
}

/** Not "à jour", which is no length, nor "10h", which is an hour of the day; a letter is a unit after digits only. */
function isLength(count: string, word: string, before: string): boolean {
  const announced = /(?<![a-z])(?:sous|dans|ici|within|in|les|next|de) $/.test(before);
  if (unitOf(word) === 'hour' && numberValue(count) < 24 && !announced) return false;
  if (ARTICLES.includes(count)) return ENGLISH_UNIT.test(word);
  return word.length > 1 || /^\d/.test(count);
}

/** A part of a unit in whole ones of a smaller unit: half a year is six months, half a month fifteen days, half a week four. */
export function partOf(part: number, unit: TimeUnit): readonly Length[] {
  if (unit === 'year') return [{ count: Math.round(part * 12), unit: 'month', working: false }];
  return [{ count: Math.ceil(part * (PARTED[unit] ?? 0)), unit: 'day', working: false }];
}

const PARTED: Readonly<Partial<Record<TimeUnit, number>>> = {
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  semester: 182,
};

/** By when a length alone says, counted from the meeting. Undefined for one that no deadline has. */
export function delay(lengths: readonly Length[], today: CivilDate): Item | undefined {
  const day = moment(lengths, today);
  return day && { ...day, length: 'delay' };
}

/** The day that lies so far behind the meeting. */
export function moment(lengths: readonly Length[], today: CivilDate): Period | undefined {
  if (partsOf(today).year > 8000 || lengths.some(({ count }) => count > 3000)) return undefined;
  const date = movedBy(today, lengths, 1);
  return { ...fixed('day', { earliest: date, latest: date }), length: 'moment', lengths };
}

/** Counted from what follows: after its last day, before its first. */
export function shift(lengths: readonly Length[], back: boolean): Part {
  const move = ({ earliest, latest }: Interval) =>
    back ? movedBy(earliest, lengths, -1) : movedBy(latest, lengths, 1);
  return {
    type: 'part',
    name: 'shift',
    lengths,
    back,
    apply: (_, interval) => ({ kind: 'day', earliest: move(interval), latest: move(interval) }),
  };
}

function movedBy(date: CivilDate, lengths: readonly Length[], sign: 1 | -1): CivilDate {
  return lengths.reduce((day, length) => later(day, length, sign), date);
}

function later(date: CivilDate, { count, unit, working }: Length, sign: 1 | -1): CivilDate {
  const number = count * sign;
  if (unit === 'month') return addMonths(date, number);
  if (unit === 'quarter') return addMonths(date, number * 3);
  if (unit === 'semester') return addMonths(date, number * 6);
  if (unit === 'year') return addMonths(date, number * 12);
  if (unit === 'day' && working) return workingDays(date, count, sign);
  const days = count * DAYS[unit];
  return addDays(date, sign * (days < 0.5 ? 0 : Math.ceil(days)));
}

const DAYS: Readonly<Record<Exclude<TimeUnit, 'month' | 'quarter' | 'semester' | 'year'>, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  quinzaine: 15,
};

/** Saturdays and Sundays do not count; holidays differ from place to place and are not known. */
function workingDays(date: CivilDate, count: number, sign: 1 | -1): CivilDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, sign);
    if (weekdayOf(day) < 6) left--;
  }
  return day;
}
