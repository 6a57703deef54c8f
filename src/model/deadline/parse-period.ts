import { addDays, type CivilDate, civilDate, daysInMonth, parseCivilDate, weekdayOf } from '../civil-date.ts';
import type { DeadlineKind } from './deadline.ts';

/** ISO 8601-2 marks what is uncertain (?), approximate (~) or both (%) before or after any part of a date. */
const QUALIFIER = /(?<![^/-])[?~%]|[?~%](?![^/-])/g;

/**
 * Reads a date or period in an ISO 8601-2 (EDTF) form, or in our two: `2023`, `2023-04`, `2023-04-12`,
 * `2023-04-01/2023-04-15`, quarters `2023-33…36` or `2023-Q2`, four months `2023-37…39`, semesters `2023-40/41` or
 * `2023-S1`, weeks `2023-W12`, unknown digits at the end (`2023-04-XX`), and marks of doubt (`2023-04?`, `2023-?04-12`).
 * Undefined for any other form, for a year before 1000, and for a day or an order that does not exist.
 */
export function parsePeriod(
  text: string,
): { readonly kind: DeadlineKind; readonly earliest: CivilDate; readonly latest: CivilDate } | undefined {
  const halves = withoutQualifiers(text).toUpperCase().split('/');
  const [first, last] = halves.map(parseSimple);
  if (!first || halves.length > 2) return undefined;
  if (halves.length === 1) return first;
  if (!last || first.earliest > last.latest) return undefined;
  return { kind: 'range', earliest: first.earliest, latest: last.latest };
}

/** An ISO 8601-2 form without its marks of doubt: `2004?-06-~11` is `2004-06-11`. */
export function withoutQualifiers(text: string): string {
  return text.replace(QUALIFIER, '');
}

function parseSimple(text: string): ReturnType<typeof parsePeriod> {
  const match = /^([1-9]\d{3})(?:-([0-9QSWX]{2,3})(?:-(\d{1,2}|XX))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const [, , middle = 'XX', day = 'XX'] = match;
  if (middle.startsWith('W')) return weekPeriod(year, Number(middle.slice(1)), day);
  if (/^\d\d$/.test(middle) && /^\d\d$/.test(day)) return dayPeriod(`${match[1]}-${middle}-${day}`);
  if (day !== 'XX') return undefined;
  if (middle === 'XX') return monthsPeriod('year', year, 1, 12);
  return partOfYear(year, middle, match[3] === undefined);
}

function dayPeriod(text: string): ReturnType<typeof parsePeriod> {
  const date = parseCivilDate(text);
  return date === undefined ? undefined : { kind: 'day', earliest: date, latest: date };
}

/** Months 01–12, quarters 33–36 or Q1–Q4, four months 37–39, semesters 40–41 or S1–S2. */
function partOfYear(year: number, part: string, bare: boolean): ReturnType<typeof parsePeriod> {
  const number = Number(part.replace(/^Q/, '3').replace(/^S/, '4'));
  if (/^Q[1-4]$/.test(part)) return bare ? quarter(year, number - 30) : undefined;
  if (/^S[12]$/.test(part)) return bare ? half(year, number - 40) : undefined;
  if (/^(0[1-9]|1[0-2])$/.test(part)) return monthsPeriod('month', year, number, number);
  if (!bare) return undefined;
  if (/^3[3-6]$/.test(part)) return quarter(year, number - 32);
  if (/^3[7-9]$/.test(part)) return monthsPeriod('range', year, (number - 36) * 4 - 3, (number - 36) * 4);
  if (/^4[01]$/.test(part)) return half(year, number - 39);
  return undefined;
}

function quarter(year: number, rank: number): ReturnType<typeof parsePeriod> {
  return monthsPeriod('quarter', year, rank * 3 - 2, rank * 3);
}

function half(year: number, rank: number): ReturnType<typeof parsePeriod> {
  return monthsPeriod('semester', year, rank * 6 - 5, rank * 6);
}

function monthsPeriod(kind: DeadlineKind, year: number, from: number, to: number): ReturnType<typeof parsePeriod> {
  const earliest = civilDate(year, from, 1);
  const latest = civilDate(year, to, daysInMonth(year, to));
  return earliest && latest ? { kind, earliest, latest } : undefined;
}

/** ISO weeks: week 1 is the one that holds 4 January. */
function weekPeriod(year: number, week: number, day: string): ReturnType<typeof parsePeriod> {
  const fourth = civilDate(year, 1, 4);
  if (!fourth || !(week >= 1) || week > 53) return undefined;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  if (addDays(monday, 3).slice(0, 4) !== fourth.slice(0, 4)) return undefined;
  if (day === 'XX') return { kind: 'week', earliest: monday, latest: addDays(monday, 6) };
  if (!/^[1-7]$/.test(day)) return undefined;
  const date = addDays(monday, Number(day) - 1);
  return { kind: 'day', earliest: date, latest: date };
}
