/** Weekdays, weeks, and the days named from today: vendredi, next Friday, semaine 12, la semaine prochaine, demain. */
import { SHORT_TIME_UNITS, TIME_UNITS } from '../../../words/time-units.ts';
import { anyOf, wordsOf } from '../../../words/vocabulary.ts';
import { addDays, type CivilDate, weekdayOf } from '../../civil-date.ts';
import { parsePeriod } from '../parse-period.ts';
import { fixed, type Interval, type InYear, type Item, type Part, phrases, type Rule, rule } from './item.ts';
import {
  FIRST,
  LONE_SHORT_WEEKDAY,
  MONTH,
  SHORT_WEEKDAY,
  unitNames,
  unitPlurals,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './lexicon.ts';

const WEEK = unitNames('week');
const ENGLISH_WEEK = `(?:${anyOf(TIME_UNITS.week.en)})`;
const SHORT_WEEK = `(?:${anyOf(wordsOf(SHORT_TIME_UNITS.week))})\\.?`;
const NEXT_WEEK = [
  `(?:la )?${WEEK} (?:prochaine|suivante|qui vient|a venir|d'apres)`,
  `(?:la )?prochaine ${WEEK}`,
  `(?:the )?(?:next|following|coming|upcoming) ${WEEK}`,
].join('|');
const THIS_WEEK = [
  `cette ${WEEK}`,
  `(?:la |de la )?(?:presente ${WEEK}|${WEEK} en cours)`,
  `(?:this|the current|current) ${WEEK}`,
].join('|');
const LAST_WEEK = `(?:la )?${WEEK} (?:derniere|passee)|last ${WEEK}`;
const AFTER_NEXT = `(?:the )?${WEEK} after next|(?:la )?${WEEK} d'apres la prochaine`;
const OF_YEAR = `(?:de |of )?${YEAR}`;
const NUMBER_OF = '(?:n(?:o|°)? ?|no\\. ?|#)?';
const A_WEEK = `(?:${WEEK}|${SHORT_WEEK}|kw)`;
const WEEKS = unitPlurals('week');
/** "semaine 12 ou 12 avril" has one week. */
const NO_DAY = `(?! ?(?:${MONTH}|${OF_YEAR})|[./-]\\d)`;
const A_DAY = `\\d|${FIRST}|(?:${WEEKDAY}|${SHORT_WEEKDAY})(?![a-z])`;

const weekOf: Part = {
  type: 'part',
  name: 'week-of',
  apply: (kind, interval) => ({ ...(kind === 'day' ? weekAround(interval.earliest) : interval), kind: 'week' }),
};

export const weeks: readonly Rule[] = [
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
  rule(`${WEEKDAY} en huit|${WEEKDAY} ${ENGLISH_WEEK}|a ${WEEK} on ${WEEKDAY}`, (days) => weekday(days.join(''), 1)),
  rule(`${WEEKDAY} en quinze|a ${unitNames('fortnight')} on ${WEEKDAY}`, (days) => weekday(days.join(''), 2)),
  rule(`(?:last ${WEEKDAY}|${WEEKDAY} (?:dernier|passe))`, (days, { today }) =>
    lastWeekday(weekdayNumber(days.join('')), today),
  ),
  rule(THIS_WEEK, (_, { today }) => fixed('week', weekAround(today))),
  rule(NEXT_WEEK, (_, { today }) => fixed('week', weekAround(addDays(today, 7)))),
  rule(AFTER_NEXT, (_, { today }) => fixed('week', weekAround(addDays(today, 14)))),
  rule(LAST_WEEK, (_, { today }) => fixed('week', weekAround(addDays(today, -7)))),
  rule(`(?:ce |le |this |the )?${ENGLISH_WEEK}-?end`, (_, { today }) => fixed('range', weekend(today))),
  rule(`${A_WEEK} ?${NUMBER_OF}(\\d{1,2})(?:[ ,/-]{1,2}${OF_YEAR})?`, numberedWeek),
  rule(`${WEEKS} (\\d{1,2}) ?(?:et|a|and|to|-|&|/) ?(\\d{1,2})(?: ${OF_YEAR})?`, weekRange),
  rule(`(?:${WEEK}|${WEEKS}) (\\d{1,2}) (?:ou|or) (\\d{1,2})(?: ${OF_YEAR}|${NO_DAY})`, eitherWeek),
  rule(`(?:cw|kw|wk|w)(\\d{1,2})(?:[ ,/-]{0,2}${OF_YEAR})?`, numberedWeek),
  rule(`s(\\d{1,2})(?:[ ,/-]{1,2}${OF_YEAR})?`, (groups) => (Number(groups[0]) > 2 ? numberedWeek(groups) : undefined)),
  ...phrases(
    weekOf,
    `(?:la )?(?:${WEEK}|${SHORT_WEEK}) (?:commencant |debutant |allant )?(?:du|le)(?= (?:${A_DAY}))`,
    `(?:the )?${WEEK} (?:of|commencing|beginning|starting|ending)(?: on)?`,
    'w/[ce]',
  ),
  relativeDay(
    0,
    "aujourd'hui",
    'ce jour',
    'today',
    'tonight',
    'ce soir',
    'ce matin',
    'cet apres-midi',
    'this (?:morning|afternoon|evening)',
    'maintenant',
    'a present',
    'now',
    'the same day',
    'le jour meme',
    'same day',
    'j0',
  ),
  relativeDay(0, '(?:en )?seance tenante', 'pendant la (?:presente )?reunion', 'during (?:the|this) meeting'),
  relativeDay(1, 'demain', 'tomorrow', 'le lendemain', 'the (?:next|following) day', 'next day'),
  relativeDay(2, 'apres-demain', 'apres demain', 'the day after tomorrow', 'day after tomorrow', 'le surlendemain'),
  relativeDay(-1, 'hier', 'yesterday'),
];

/** Monday to Sunday of the week that holds the date. */
export function weekAround(date: CivilDate): Interval {
  const earliest = addDays(date, 1 - weekdayOf(date));
  return { earliest, latest: addDays(earliest, 6) };
}

function weekday(name: string, weeksLater: number): Item {
  return { type: 'weekday', day: weekdayNumber(name), weeks: weeksLater };
}

function lastWeekday(day: number, today: CivilDate): Item {
  const date = addDays(today, -(((weekdayOf(today) - day + 6) % 7) + 1));
  return fixed('day', { earliest: date, latest: date });
}

function weekend(today: CivilDate): Interval {
  const { latest } = weekAround(today);
  return { earliest: addDays(latest, -1), latest };
}

/** "semaine 12", "S12 2023", by ISO 8601. Alone "S12" may be the name of something else: weak. */
function numberedWeek([digits = '', year = '']: readonly string[]): Item | undefined {
  const week = digits.padStart(2, '0');
  const at: InYear = (each) => parsePeriod(`${each}-W${week}`);
  if (week > '53' || week === '00') return undefined;
  return { type: 'period', kind: 'week', at, ...(year === '' ? { weak: 'name' } : { year: Number(year) }) };
}

/** "semaines 14 et 15", "weeks 14 to 15". */
function weekRange([first = '', last = '', year = '']: readonly string[]): Item | undefined {
  const at: InYear = (each) => parsePeriod(`${each}-W${first.padStart(2, '0')}/${each}-W${last.padStart(2, '0')}`);
  return { type: 'period', kind: 'range', at, ...(year === '' ? { weak: 'name' } : { year: Number(year) }) };
}

/** "semaine 30 ou 31" is both; of weeks that do not follow each other it is not known which. */
function eitherWeek(groups: readonly string[]): Item | undefined {
  const [first, last] = groups;
  return Number(last) === Number(first) + 1 ? weekRange(groups) : { type: 'open', sense: 'undetermined' };
}

function relativeDay(days: number, ...sources: readonly string[]): Rule {
  return rule(sources.join('|'), (_, { today }) => {
    const date = addDays(today, days);
    return fixed('day', { earliest: date, latest: date });
  });
}
