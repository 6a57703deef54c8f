// The formats that the schemas name: whether a text has one, and nothing else.
import { timeZones } from '../../generated/time-zones.ts';
import { parseCivilDate } from '../../model/civil-date.ts';

/**
 * The checker of each format named in `schemas/`, by its name; each takes any text and never throws.
 * They are code rather than `pattern`, so that no regular expression of a schema meets a text of unknown length.
 * - `civil-date`, and `date` in the outputs, whose readers know the standard name: a day that exists, `YYYY-MM-DD`;
 * - `clock`: an hour as people write it, `9:05`, `10:30`, `10h30` or `10h`;
 * - `record-id`: what names an action, a recommendation or a meeting;
 * - `period`: ISO 8601-2 (EDTF) year, month, day, quarter, semester or interval, and our `2023-Q2` and `2023-S1`;
 * - `time-zone`: a zone of the IANA database;
 * - `share`: a fraction above 0 and up to 1, `1/2`;
 * - `folder`: a relative path that stays where it is given;
 * - `version`: of a program, `0.2` or `0.2.1`.
 */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'civil-date': isCivilDate,
  date: isCivilDate,
  clock: (text) => /^(?:[01]?\d|2[0-3])(?::[0-5]\d|[hH](?:[0-5]\d)?)$/.test(text),
  'record-id': (text) => /^[a-z0-9][a-z0-9-]{0,63}$/.test(text),
  period: isPeriod,
  'time-zone': isTimeZone,
  share: isShare,
  folder: isFolder,
  version: (text) => /^\d{1,4}\.\d{1,4}(?:\.\d{1,4})?$/.test(text),
};

function isCivilDate(text: string): boolean {
  return parseCivilDate(text) !== undefined;
}

function isPeriod(text: string): boolean {
  if (/^\d{4}-(?:Q[1-4]|S[12]|3[3-6]|4[01])$/.test(text)) return true;
  const [from, to, ...more] = text.split('/');
  if (from === undefined || more.length > 0) return false;
  if (to === undefined) return isCalendarPart(from);
  if (from === '..') return isCalendarPart(to);
  return isCalendarPart(from) && (to === '..' || (isCalendarPart(to) && isOrdered(from, to)));
}

/** A year, a month or a day. */
function isCalendarPart(text: string): boolean {
  if (/^\d{4}$/.test(text)) return isCivilDate(`${text}-01-01`);
  return /^\d{4}-\d{2}$/.test(text) ? isCivilDate(`${text}-01`) : isCivilDate(text);
}

/** Both ends may have their own precision: `2023-04-15/2023` is in order, `2023-04/2022` is not. */
function isOrdered(from: string, to: string): boolean {
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) <= to.slice(0, shared);
}

/** Most zones are known by name, so that Intl need not start. */
function isTimeZone(text: string): boolean {
  if (ZONES.has(text)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const ZONES: ReadonlySet<string> = new Set(timeZones.split(' '));

function isShare(text: string): boolean {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  const [part, whole] = [Number(match?.[1]), Number(match?.[2])];
  return part > 0 && part <= whole;
}

function isFolder(text: string): boolean {
  if (/^[/~]|[\\:\0]/.test(text)) return false;
  return text !== '' && text.split('/').every((name) => name !== '..');
}
