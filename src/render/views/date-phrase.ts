// Dates, periods and hours as minutes print them.
import { dateWords } from '../../i18n/date-words.ts';
import { hourPhrase } from '../../i18n/hour-phrase.ts';
import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import { parsePeriod } from '../../model/deadline/parse-period.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import type { Language, Words } from '../../model/words.ts';

/**
 * A date or period in an ISO form in words ("2023-04" → "avril 2023", "2023-Q2" → "2e trimestre 2023"); what people
 * wrote in words, and a year, stay as written.
 */
export function datePhrase(text: string, language: Language): string {
  const period = parsePeriod(text);
  if (!period) return text;
  const { kind, earliest, latest } = period;
  if (kind === 'day') return dateWords(earliest)[language];
  if (kind === 'range') return rangePhrase(earliest, latest, language);
  if (kind === 'month') return monthOf(earliest, language);
  if (kind === 'quarter') return partOfYear(Math.ceil(Number(latest.slice(5, 7)) / 3), QUARTER, latest)[language];
  if (kind === 'semester') return partOfYear(Math.ceil(Number(latest.slice(5, 7)) / 6), SEMESTER, latest)[language];
  return text;
}

/** "du 1er au 2 mars 2023", "1 to 2 March 2023"; what both days share is said once. */
export function rangePhrase(from: CivilDate, to: CivilDate, language: Language): string {
  const last = dateWords(to)[language];
  if (from === to) return last;
  const first = dateWords(from)[language].split(' ');
  const same = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
  const start = first.slice(0, same).join(' ');
  return language === 'fr' ? `du ${start} au ${last}` : `${start} to ${last}`;
}

/** Day, hours and place of the meeting that a record announces, on one line; empty when it announces none. */
export function nextPhrase(next: Meeting['next'], language: Language): string {
  const { date, start, end, venue } = next ?? {};
  const day = date === undefined ? '' : datePhrase(date, language);
  return [day, hoursPhrase(start, end, language), venue].filter(Boolean).join(', ');
}

/** "10h30-12h30", "10:30–12:30"; one of the two hours when the other is absent, nothing without both. */
export function hoursPhrase(start: string | undefined, end: string | undefined, language: Language): string {
  const hours = [start, end].map((hour) => (hour === undefined ? '' : hourPhrase(hour, language)));
  if (hours[0] === '' && hours[1] !== '') return language === 'fr' ? `jusqu’à ${hours[1]}` : `until ${hours[1]}`;
  return hours.filter(Boolean).join(language === 'fr' ? '-' : '–');
}

/** The day in the id of a meeting, in words; the id itself when it begins with none. */
export function meetingDay(id: string, language: Language): string {
  const date = parseCivilDate(id.slice(0, 10));
  return date === undefined ? id : dateWords(date)[language];
}

const QUARTER: Words = { fr: 'trimestre', en: 'quarter' };
const SEMESTER: Words = { fr: 'semestre', en: 'half' };
const ENGLISH_ORDINALS = ['first', 'second', 'third', 'fourth'];

function partOfYear(number: number, part: Words, date: CivilDate): Words {
  const year = date.slice(0, 4);
  return {
    fr: `${number}${number === 1 ? 'er' : 'e'} ${part.fr} ${year}`,
    en: `${ENGLISH_ORDINALS[number - 1]} ${part.en} of ${year}`,
  };
}

function monthOf(date: CivilDate, language: Language): string {
  return dateWords(date)[language].replace(/^\S+ /, '');
}
