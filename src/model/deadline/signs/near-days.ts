/** Days named from today or from another day: demain, hier, le lendemain, la veille du 30 juin, il y a trois semaines, 5 days ago. */
import type { TimeUnit } from '../../../words/time-units.ts';
import { addDays, addMonths, type CivilDate } from '../../civil-date.ts';
import { fixed, type Interval, type Item, type Part, phrases, type Rule, rule } from './item.ts';
import { ARTICLES, ENGLISH_UNIT, NUMBER, numberValue, UNIT, unitNames, unitOf } from './lexicon.ts';

const DAY = unitNames('day');
/** What a day is counted from: "le lendemain de l'atelier", "the day after 15 June". */
const OF = "(?= d(?:u|e|es|') ?[a-z0-9])";
const OF_WHAT = `(?= (?!${DAY}(?![a-z]))[a-z0-9])`;
const THE_DAY = `(?:the |le )?${DAY}`;
const THIS_MEETING =
  "(?:d(?:e |')(?:la|cette)|of (?:the|this)|(?:the|this|la|cette)) (?:presente )?(?:reunion|seance|meeting)";
const LENGTH = `${NUMBER} ?${UNIT}`;
/** "il y a 3 jours de formation" counts days, and says nothing of when. */
const LASTING = /^ (?:de |d'|pour |a |avant |apres |entre )/;
const AND = '(?: ?,| et| and)? ';

export const nearDays: readonly Rule[] = [
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
  relativeDay(1, `(?:le )?lendemain ${THIS_MEETING}`, `(?:the )?day (?:after|following) ${THIS_MEETING}`),
  relativeDay(-1, `(?:la )?veille ${THIS_MEETING}`, `(?:the )?day before ${THIS_MEETING}`),
  dayFrom(1, `(?:le |au |du )?lendemain${OF}`, `${THE_DAY} (?:after|following|suivant|apres)${OF_WHAT}`),
  dayFrom(2, `(?:le |au |du )?surlendemain${OF}`),
  dayFrom(-1, `(?:la )?veille${OF}`, `(?:the )?eve of${OF_WHAT}`, `${THE_DAY} (?:before|preceding|avant)${OF_WHAT}`),
  dayFrom(-2, `(?:l'|la )?avant-veille${OF}`),
  relativeDay(1, 'demain', 'tomorrow', 'le lendemain', `(?:le )?${DAY} (?:suivant|d'apres)`),
  relativeDay(1, 'the (?:next|following) day', 'next day'),
  relativeDay(2, 'apres-demain', 'apres demain', 'the day after tomorrow', 'day after tomorrow', 'le surlendemain'),
  relativeDay(-1, 'hier', 'yesterday', `(?:le )?${DAY} (?:precedent|d'avant)`, '(?:the )?previous day'),
  relativeDay(-2, 'avant[- ]hier', '(?:the )?day before yesterday'),
  ...phrases({ type: 'open', sense: 'ongoing' }, `${DAY} (?:apres|after|by) ${DAY}`),
  rule(`il y a (?:environ |deja |pres de )?${LENGTH}(?:${AND}${LENGTH})?`, (groups, around) =>
    LASTING.test(around.after) ? { type: 'word' } : ago(groups, around),
  ),
  rule(`${LENGTH}(?:${AND}${LENGTH})? ago`, ago),
];

function relativeDay(days: number, ...sources: readonly string[]): Rule {
  return rule(sources.join('|'), (_, { today }) => {
    const date = addDays(today, days);
    return fixed('day', { earliest: date, latest: date });
  });
}

/** So many days after the last day of what follows, or before its first; beside other words it makes an event. */
function dayFrom(days: number, ...sources: readonly string[]): Rule {
  const move = ({ earliest, latest }: Interval) => addDays(days < 0 ? earliest : latest, days);
  const part: Part = {
    type: 'part',
    name: 'shift',
    apply: (_, interval) => ({ kind: 'day', earliest: move(interval), latest: move(interval) }),
  };
  return rule(sources.join('|'), () => part);
}

/** A day in the past: no deadline reads as one to come by it. */
function ago(
  [count = '', word = '', more = '', moreWord = '']: readonly string[],
  { today }: { readonly today: CivilDate },
): Item | undefined {
  const numbers = [count, ...(more === '' ? [] : [more])].map(numberValue);
  if (numbers.some((number) => number > 3000)) return undefined;
  if (ARTICLES.includes(count) && !ENGLISH_UNIT.test(word)) return undefined;
  const [first = 0, second = 0] = numbers;
  const date = earlier(earlier(today, first, unitOf(word)), second, unitOf(moreWord));
  return fixed('day', { earliest: date, latest: date });
}

function earlier(date: CivilDate, count: number, unit: TimeUnit): CivilDate {
  const months = MONTHS_IN[unit];
  return months === undefined
    ? addDays(date, -Math.floor(count * (DAYS_IN[unit] ?? 1)))
    : addMonths(date, -count * months);
}

const MONTHS_IN: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, semester: 6, year: 12 };
const DAYS_IN: Readonly<Partial<Record<TimeUnit, number>>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  quinzaine: 15,
};
