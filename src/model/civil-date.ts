/**
 * A civil date: year, month and day as people write them, with no clock and no zone.
 * Kept as ISO 8601 text (`2023-03-01`) so that it sorts as text and never shifts.
 */
export type CivilDate = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Reads `YYYY-MM-DD`; undefined when the text has another form or names a day that does not exist. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  return civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Builds a date from numbers (month 1–12); undefined for a day that does not exist, or a year outside 1–9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The parts of a date, as numbers (month 1–12). */
export function partsOf(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** How many days the month has (month 1–12), by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later, or the last day of that month when it is shorter. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(day, daysInMonth(newYear, newMonth)), 2)}`;
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  return Math.round(instant.getTime() / DAY_MS);
}

function fromDayNumber(days: number): CivilDate {
  const instant = new Date(days * DAY_MS);
  return `${pad(instant.getUTCFullYear(), 4)}-${pad(instant.getUTCMonth() + 1, 2)}-${pad(instant.getUTCDate(), 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
