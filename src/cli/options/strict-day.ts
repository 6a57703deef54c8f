import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import { UserError } from '../../model/errors.ts';
import type { Input } from '../session/command.ts';

/** A day as somebody typed it, under the flag of an option or as an argument. Refused (exit 2): other words, a month too. */
export function strictDay(typed: string, flag?: string): CivilDate {
  const day = parseCivilDate(typed);
  if (day !== undefined) return day;
  const place = flag === undefined ? { fr: '', en: '' } : { fr: `${flag} : `, en: `${flag}: ` };
  throw new UserError('request/day', {
    fr: `${place.fr}« ${typed} » n’est pas une date ; écrivez par exemple 2023-03-01.`,
    en: `${place.en}"${typed}" is not a date; write for example 2023-03-01.`,
  });
}

/** The day of an option such as --as-of, which takes nothing else; refused as by `strictDay`. */
export function strictDayOption(input: Input, name: string): CivilDate | undefined {
  const typed = input.text(name);
  return typed === undefined ? undefined : strictDay(typed, flagOf(name));
}

/** `asOf`, as the parser names it, is typed `--as-of`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
