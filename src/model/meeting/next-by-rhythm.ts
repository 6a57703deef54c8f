import { foldText } from '../../words/fold-text.ts';
import { RHYTHM_WORDS, type Rhythm } from '../../words/rhythms.ts';
import { TIME_UNIT_WORDS } from '../../words/time-units.ts';
import { addDays, addMonths, type CivilDate, daysInMonth, parseCivilDate, partsOf, weekdayOf } from '../civil-date.ts';

/**
 * The day after `from` by the rhythm of gtm.yaml: `weekly`, `monthly`, `quarterly`, `every 6 weeks`, `every 2 months`,
 * `every 10 days`, or the same in French (`mensuel`, `toutes les 6 semaines`). Months keep the weekday and its rank: from
 * the second Wednesday of April, the second Wednesday of May, and from a fifth one the last. Undefined for other words.
 */
export function nextByRhythm(rhythm: string, from: CivilDate): CivilDate | undefined {
  const step = readRhythm(foldText(rhythm));
  if (!step || step.count === 0) return undefined;
  const next = step.unit === 'month' ? sameWeekday(from, step.count) : addDays(from, step.count * DAYS[step.unit]);
  return next && parseCivilDate(next);
}

type Step = { readonly count: number; readonly unit: 'day' | 'week' | 'month' };

const DAYS = { day: 1, week: 7 } as const;

const NAMED: Partial<Readonly<Record<Rhythm, Step>>> = {
  week: { count: 1, unit: 'week' },
  month: { count: 1, unit: 'month' },
  quarter: { count: 3, unit: 'month' },
};

const EVERY = /^(?:every|tous les|toutes les|chaque)(?: (\d{1,3}))? ([a-z]+)$/;

function readRhythm(folded: string): Step | undefined {
  const rhythm = RHYTHM_WORDS.get(folded);
  if (rhythm !== undefined) return NAMED[rhythm];
  const [, count = '1', word = ''] = EVERY.exec(folded) ?? [];
  const unit = TIME_UNIT_WORDS.get(word);
  return unit === 'day' || unit === 'week' || unit === 'month' ? { count: Number(count), unit } : undefined;
}

/** The weekday of a date, of the same rank in its month, some months later; the last one where there is no fifth. */
function sameWeekday(from: CivilDate, months: number): CivilDate | undefined {
  const first = parseCivilDate(addMonths(`${from.slice(0, 8)}01`, months));
  if (first === undefined) return undefined;
  const rank = Math.floor((partsOf(from).day - 1) / 7);
  const offset = (weekdayOf(from) - weekdayOf(first) + 7) % 7;
  const { year, month } = partsOf(first);
  const day = offset + rank * 7;
  return addDays(first, day < daysInMonth(year, month) ? day : day - 7);
}
