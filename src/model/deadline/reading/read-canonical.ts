import { parsePeriod, withoutQualifiers } from '../parse-period.ts';
import { type Reading, UNREAD } from '../signs/item.ts';
import { TIME } from '../signs/numeric-dates.ts';

/** `2012-11-30T11:45:00Z`. */
const DAY_WITH_TIME = new RegExp(`(?<=[\\dx]{4}-[\\dx]{2}-[\\dx]{2})${TIME}(?![^/])`, 'g');
/** What only ISO 8601-2 writes so: a year or date (x is an unknown digit), a year with a letter (`y-17e7`). */
const IN_YEAR = '(?:(?:[\\dx]{2}|[qs]\\d)(?:-[\\dx]{2})?|w\\d\\d(?:-\\d{1,2})?)';
const FORM = new RegExp(`^(?:-?(?=.*\\d)[\\dx]{4}(?:-${IN_YEAR})?|y-?(?:\\d{4,}|\\d+e\\d+)(?:s\\d+)?)$`);
/** One of several dates, or all of them: `[1984,1985-10-01]`, `{2016..2018}`. */
const SET = /^(?:\[([^[\]]+)\]|\{([^{}]+)\})$/;
const SEASON = /^[1-9]\d{3}-(?:2[1-9]|3[0-2])$/;
/** It has the form of a day or month: from 21 on, two digits are a season or another part of the year. */
const MONTH_OR_DAY = /^[1-9]\d{3}-(?:\d\d-\d\d|(?:[01]\d|20)(?:-xx)?)$/;
/** Other numbers of four digits are more often something else. */
const LIKELY_YEAR = /^(?:19|20|21)\d\d/;

/**
 * Reads folded words that are an ISO 8601-2 form and nothing else: what `parsePeriod` knows, with or without an hour, an
 * interval open or unknown at one end (`2023-04/..`, `/2023`), also as a set (`[2023-04..]`). Seasons, several dates to
 * choose from, unknown digits inside, codes that the norm does not know and days that do not exist are events without
 * date, so that no part of them is taken for a date. Undefined for any other words.
 */
export function readCanonical(folded: string): Reading | undefined {
  const plain = withoutQualifiers(folded).replace(DAY_WITH_TIME, '');
  const [, one, all] = SET.exec(plain) ?? [];
  const members = (one ?? all)?.split(/, ?/).map((member) => member.replace('..', '/'));
  if (!members) return readInterval(plain);
  const readings = members.map(readInterval);
  if (readings.includes(undefined)) return undefined;
  return readings.length === 1 ? readings[0] : UNREAD;
}

function readInterval(text: string): Reading | undefined {
  const halves = text.split('/').map((half) => (half === '..' ? '' : half));
  const forms = halves.filter((half) => half !== '');
  if (halves.length > 2 || forms.length === 0 || !forms.every((form) => FORM.test(form))) return undefined;
  const unread = forms.filter((form) => parsePeriod(form) === undefined);
  if (unread.length > 0)
    return unread.every((form) => SEASON.test(form)) ? { kind: 'event', doubts: [] } : refused(unread);
  return forms.length === 1 ? readOne(forms[0] ?? '', halves) : closed(text);
}

function refused(forms: readonly string[]): Reading {
  return forms.every((form) => MONTH_OR_DAY.test(form)) ? { kind: 'event', doubts: [{ kind: 'impossible' }] } : UNREAD;
}

/** A period alone, or the only end of an interval. */
function readOne(form: string, [first, last]: readonly string[]): Reading | undefined {
  const read = closed(form);
  if (!read || (read.kind === 'year' && !LIKELY_YEAR.test(form))) return UNREAD;
  if (first === '') return { kind: read.kind, latest: read.latest, doubts: [] };
  return last === '' ? { kind: 'range', earliest: read.earliest, doubts: [] } : read;
}

function closed(text: string): Reading | undefined {
  const read = parsePeriod(text);
  return read && { ...read, doubts: [] };
}
