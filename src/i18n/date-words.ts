/** Civil dates, periods and deadlines as people write them: "1er mars 2023", "avril 2023", "2e trimestre 2023". */
import { type CivilDate, partsOf } from '../model/civil-date.ts';
import type { Deadline, DeadlineKind } from '../model/deadline/deadline.ts';
import { parsePeriod } from '../model/deadline/parse-period.ts';
import type { Language, Words } from '../model/words.ts';

type Period = { readonly kind: DeadlineKind; readonly earliest: CivilDate; readonly latest: CivilDate };

const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} satisfies Record<Language, readonly string[]>;

/** A date in the words of each language; the first of a month is "1er" in French. */
export function dateWords(date: CivilDate): Words {
  return { fr: dateInWords(date, 'fr'), en: dateInWords(date, 'en') };
}

/** A date in words: "1er mars 2023", "1 March 2023". Never by Intl, which writes "1 mars". */
export function dateInWords(date: CivilDate, language: Language): string {
  return `${dayInWords(date, language)} ${monthInWords(date, language)}`;
}

/**
 * A period in words, by its kind: "2023", "avril 2023", "2e trimestre 2023", "semaine du 6 mars 2023",
 * and for any other stretch of days "du 1er au 15 avril 2023".
 */
export function periodInWords(period: Period, language: Language): string {
  const { kind, earliest, latest } = period;
  const { year, month } = partsOf(earliest);
  if (kind === 'year') return String(year);
  if (kind === 'month') return monthInWords(earliest, language);
  if (kind === 'quarter') return `${rankInWords(Math.ceil(month / 3), 'trimestre', 'quarter', language)} ${year}`;
  if (kind === 'semester') return `${rankInWords(Math.ceil(month / 6), 'semestre', 'half', language)} ${year}`;
  if (kind === 'week') return `${language === 'fr' ? 'semaine du' : 'week of'} ${dateInWords(earliest, language)}`;
  return earliest === latest ? dateInWords(earliest, language) : rangeInWords(earliest, latest, language);
}

/**
 * What to show for a deadline: its words as written, except ISO 8601-2 forms, which people should not have to read
 * ("2023-04-12" is shown as 12 avril 2023, "2023-34" as 2e trimestre 2023).
 */
export function deadlineInWords(deadline: Deadline, language: Language): string {
  const period = parsePeriod(deadline.text.trim());
  return period && period.kind !== 'year' ? periodInWords(period, language) : deadline.text;
}

function rangeInWords(earliest: CivilDate, latest: CivilDate, language: Language): string {
  const sameYear = earliest.slice(0, 4) === latest.slice(0, 4);
  const sameMonth = sameYear && earliest.slice(5, 7) === latest.slice(5, 7);
  const whole = dateInWords(earliest, language);
  const first = sameMonth ? dayInWords(earliest, language) : sameYear ? whole.slice(0, whole.lastIndexOf(' ')) : whole;
  const last = dateInWords(latest, language);
  return language === 'fr' ? `du ${first} au ${last}` : `${first} to ${last}`;
}

function dayInWords(date: CivilDate, language: Language): string {
  const { day } = partsOf(date);
  return language === 'fr' && day === 1 ? '1er' : String(day);
}

function monthInWords(date: CivilDate, language: Language): string {
  const { year, month } = partsOf(date);
  return `${MONTHS[language][month - 1]} ${year}`;
}

function rankInWords(rank: number, french: string, english: string, language: Language): string {
  if (language === 'fr') return `${rank === 1 ? '1er' : `${rank}e`} ${french}`;
  return `${['first', 'second', 'third', 'fourth'][rank - 1]} ${english} of`;
}

const SHORT_MONTHS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** "12 avr. 2023": a day that has to stand in a narrow column. */
export function shortDate(date: CivilDate): Words {
  const [year, month, day] = date.split('-').map(Number);
  const words = (language: 'fr' | 'en') => {
    const first = language === 'fr' && day === 1 ? 'er' : '';
    return `${day}${first} ${SHORT_MONTHS[language][(month ?? 1) - 1]} ${year}`;
  };
  return { fr: words('fr'), en: words('en') };
}
