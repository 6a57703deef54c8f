import { foldText } from '../../words/fold-text.ts';
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

const NAMED: Readonly<Record<string, Step>> = {
  weekly: { count: 1, unit: 'week' },
  hebdomadaire: { count: 1, unit: 'week' },
  monthly: { count: 1, unit: 'month' },
  mensuel: { count: 1, unit: 'month' },
  mensuelle: { count: 1, unit: 'month' },
  quarterly: { count: 3, unit: 'month' },
  trimestriel: { count: 3, unit: 'month' },
  trimestrielle: { count: 3, unit: 'month' },
};

const UNITS: readonly (readonly [RegExp, Step['unit']])[] = [
  [/^(?:days?|jours?)$/, 'day'],
  [/^(?:weeks?|semaines?)$/, 'week'],
  [/^(?:months?|mois)$/, 'month'],
];

function readRhythm(folded: string): Step | undefined {
  if (Object.hasOwn(NAMED, folded)) return NAMED[folded];
  const match = /^(?:every|tous les|toutes les|chaque)(?: (\d{1,3}))? ([a-z]+)$/.exec(folded);
  const unit = UNITS.find(([pattern]) => pattern.test(match?.[2] ?? ''))?.[1];
  return unit && { count: Number(match?.[1] ?? 1), unit };
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
