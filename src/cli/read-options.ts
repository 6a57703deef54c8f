import { parseCivilDate } from '../model/civil-date.ts';
import { UserError } from '../model/errors.ts';
import { parsePeriod } from '../model/parse-period.ts';
import type { Words } from '../model/words.ts';
import { type Duration, parseDuration } from '../query/query.ts';
import type { Input } from './command.ts';

/** The day of an option such as --since: a date, or the first day of a month or year. Refused (exit 2): other words. */
export function dayOption(input: Input, name: string): string | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const day = parseCivilDate(text) ?? parsePeriod(text)?.earliest;
  if (day !== undefined) return day;
  throw notA(name, text, { fr: 'une date (2023-03-01, 2023-03 ou 2023)', en: 'a date (2023-03-01, 2023-03 or 2023)' });
}

/** The interval of an option such as --due: a year, month, day, quarter, semester or `from/to`. */
export function periodOption(input: Input, name: string): { earliest: string; latest: string } | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const period = parsePeriod(text);
  if (period?.earliest !== undefined && period.latest !== undefined) {
    return { earliest: period.earliest, latest: period.latest };
  }
  throw notA(name, text, {
    fr: 'une période (2023-04, 2023-Q2, 2023-04-01/2023-04-15)',
    en: 'a period (2023-04, 2023-Q2, 2023-04-01/2023-04-15)',
  });
}

/** The duration of an option such as --within: `30d`, `4w`, `2m`. */
export function durationOption(input: Input, name: string): Duration | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const duration = parseDuration(text);
  if (duration) return duration;
  throw notA(name, text, { fr: 'une durée (30j, 4s, 2m)', en: 'a duration (30d, 4w, 2m)' });
}

function notA(name: string, text: string, what: Words): UserError {
  return new UserError({
    fr: `--${name} : « ${text} » n’est pas ${what.fr}.`,
    en: `--${name}: "${text}" is not ${what.en}.`,
  });
}
