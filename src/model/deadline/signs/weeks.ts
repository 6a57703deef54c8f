/** Weeks and their ends, beside the days named from today: semaine 12, la semaine prochaine, le premier week-end de. */
import { SHORT_TIME_UNITS, TIME_UNITS } from '../../../words/time-units.ts';
import { anyOf, wordsOf } from '../../../words/vocabulary.ts';
import { addDays, type CivilDate, weekdayOf } from '../../civil-date.ts';
import { parsePeriod } from '../parse-period.ts';
import { fixed, type Interval, type InYear, type Item, type Part, phrases, type Rule, rule } from './item.ts';
import { FIRST, MONTH, RANK, rankValue, SHORT_WEEKDAY, unitNames, unitPlurals, WEEKDAY, YEAR } from './lexicon.ts';
import { nearDays } from './near-days.ts';
import { nthWeekday } from './parts.ts';
import { weekdays } from './weekdays.ts';

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
const LAST_WEEK = `(?:la )?${WEEK} (?:derniere?|passee?)|(?:last|past) ${WEEK}`;
const AFTER_NEXT = `(?:the )?${WEEK} after next|(?:la )?${WEEK} d'apres la prochaine`;
const WEEKEND = `${ENGLISH_WEEK}-?end`;
/** Some count it from the coming weekend, others from the one of next week. */
const WEEKEND_AFTER_NEXT = `(?:le |the )?${WEEKEND} (?:after (?:the )?next|(?:apres le|d'apres le) prochain)`;
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
  ...weekdays,
  ...nearDays,
  rule(THIS_WEEK, (_, { today }) => fixed('week', weekAround(today))),
  rule(NEXT_WEEK, (_, { today }) => fixed('week', weekAround(addDays(today, 7)))),
  rule(AFTER_NEXT, (_, { today }) => fixed('week', weekAround(addDays(today, 14)))),
  rule(LAST_WEEK, (_, { today }) => fixed('week', weekAround(addDays(today, -7)))),
  rule(`(?:ce |le |this |the )?${WEEKEND}`, (_, { today }) => fixed('range', weekend(today))),
  rule(`(?:last|past) ${WEEKEND}(?! (?:of|in) )|(?:le )?${WEEKEND} (?:dernier|passe)`, (_, { today }) =>
    fixed('range', weekend(addDays(today, -7))),
  ),
  ...phrases({ type: 'open', sense: 'event', doubt: 'unreadable' }, WEEKEND_AFTER_NEXT),
  rule(`(?:le |the )?${RANK} ${WEEKEND}(?= (?:of|de|du|d'|in|en))`, ([rank = '']) => nthWeekend(rankValue(rank))),
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
];

/** Monday to Sunday of the week that holds the date. */
export function weekAround(date: CivilDate): Interval {
  const earliest = addDays(date, 1 - weekdayOf(date));
  return { earliest, latest: addDays(earliest, 6) };
}

function weekend(today: CivilDate): Interval {
  const { latest } = weekAround(today);
  return { earliest: addDays(latest, -1), latest };
}

/** "le premier week-end de juillet": it is that of the month's n-th Saturday, and its Sunday may be of the next month. */
function nthWeekend(rank: number): Part {
  return {
    type: 'part',
    name: 'slice',
    apply: (_, period) => {
      const { earliest } = nthWeekday(period, rank, 6);
      return { kind: 'range', earliest, latest: addDays(earliest, 1) };
    },
  };
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
