/** Weekdays: vendredi, next Friday, lundi en huit, two Mondays later, dimanche de la semaine dernière, second Sunday. */
import { NUMBER_WORDS } from '../../../words/number-in-letters.ts';
import { TIME_UNITS } from '../../../words/time-units.ts';
import { anyOf } from '../../../words/vocabulary.ts';
import { addDays, type CivilDate, weekdayOf } from '../../civil-date.ts';
import { fixed, type Item, type Part, phrases, type Rule, rule, type Surroundings } from './item.ts';
import {
  FEW,
  LONE_SHORT_WEEKDAY,
  MONTH,
  numberValue,
  RANK,
  rankValue,
  SHORT_WEEKDAY,
  unitNames,
  WEEKDAY,
  weekdayNumber,
} from './lexicon.ts';

const WEEK = unitNames('week');
const ENGLISH_WEEK = `(?:${anyOf(TIME_UNITS.week.en)})`;
const IN_EIGHT = `en (?:huit|8)|${ENGLISH_WEEK}(?! ?\\d)|after next`;
/** "Thursday at 3", "vendredi matin vers 9": an hour, not a day of the month. */
const HOUR_OF_DAY = [
  '(?:a|at|@|vers|around) ?(?:[01]?\\d|2[0-3])',
  `(?![:.h/-]?\\d|[.:h/-]| ?(?:${unitNames('hour')}|[ap]\\.?m|a |to |et |and |${MONTH}))`,
].join('');
const PART_OF_DAY = '(?: (?:matin|apres-midi|soir|morning|afternoon|evening|night))?';
const WEEKDAY_BEFORE = new RegExp(`(?<![a-z])${WEEKDAY}${PART_OF_DAY},? $`);
const AFTER = 'after|following|apres|suivant|qui suit';
const BEFORE = 'before|preceding|avant|precedant|qui precede';

export const weekdays: readonly Rule[] = [
  rule(`(?:(?:ce|this|on|the|next|prochain|coming) )?${WEEKDAY}(?: prochain| suivant)?`, ([day = '']) =>
    weekday(day, 0),
  ),
  rule(`${LONE_SHORT_WEEKDAY}\\.?`, ([day = '']) => ({
    type: 'weekday',
    day: weekdayNumber(day),
    weeks: 0,
    weak: 'alone',
  })),
  rule(`${SHORT_WEEKDAY}(?:\\.,?|,)?(?= ?(?:le |the )?\\d)`, ([day = '']) => weekday(day, 0)),
  rule(`next ${SHORT_WEEKDAY}`, ([day = '']) => weekday(day, 0)),
  rule(`(?:the )?${WEEKDAY} (?:${IN_EIGHT})|a ${WEEK} on ${WEEKDAY}`, (days, around) => weeksAfter(1, days, around)),
  rule(`${WEEKDAY} en (?:quinze|15)|a ${unitNames('fortnight')} on ${WEEKDAY}`, (days, around) =>
    weeksAfter(2, days, around),
  ),
  rule(`(${FEW}) ${WEEKDAY}s? (?:later|plus tard|from now)`, ([count = '', day = '']) =>
    weekday(day, numberValue(count) - 1),
  ),
  rule(`(?:(?:last|past) ${WEEKDAY}|${WEEKDAY} (?:dernier|passe))`, (days, { today }) =>
    lastWeekday(weekdayNumber(days.join('')), today),
  ),
  rule(`${WEEKDAY} (?:from|of|in|de)(?= (?:la |the )?(?:(?:last|past|next|this) )?${WEEK})`, ([day = '']) =>
    weekday(day, 0),
  ),
  rule(`(?:le |the )?${RANK} ${WEEKDAY} (?:(${AFTER})|${BEFORE})(?= [a-z0-9])`, ([rank = '', day = '', after]) =>
    nthFrom(rankValue(rank), weekdayNumber(day), after ? 1 : -1),
  ),
  ...phrases({ type: 'open', sense: 'event', doubt: 'unreadable' }, `${WEEKDAY} the ${NUMBER_WORDS}[a-z]{0,4}`),
  rule(HOUR_OF_DAY, (_, { before }) => (WEEKDAY_BEFORE.test(before) ? { type: 'time' } : undefined)),
];

function weekday(name: string, weeksLater: number): Item {
  return { type: 'weekday', day: weekdayNumber(name), weeks: weeksLater };
}

/** Said on that weekday itself, "mardi en huit" is a week from today, as "aujourd'hui en huit" is. */
function weeksAfter(weeks: number, names: readonly string[], { today }: Surroundings): Item {
  const name = names.join('');
  return weekday(name, weekdayNumber(name) === weekdayOf(today) ? weeks - 1 : weeks);
}

function lastWeekday(day: number, today: CivilDate): Item {
  const date = addDays(today, -(((weekdayOf(today) - day + 6) % 7) + 1));
  return fixed('day', { earliest: date, latest: date });
}

/** "le premier lundi après le 15 juin", "the second Friday before the fair": counted from what follows. */
function nthFrom(rank: number, day: number, side: 1 | -1): Part | undefined {
  if (rank < 1) return undefined;
  const move = (date: CivilDate) => {
    const gap = ((side * (day - weekdayOf(date)) + 6) % 7) + 1;
    return addDays(date, side * (gap + (rank - 1) * 7));
  };
  return {
    type: 'part',
    name: 'shift',
    apply: (_, { earliest, latest }) => {
      const date = move(side > 0 ? latest : earliest);
      return { kind: 'day', earliest: date, latest: date };
    },
  };
}
