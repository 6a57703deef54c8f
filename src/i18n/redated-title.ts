import type { CivilDate } from '../model/civil-date.ts';
import { type TitleDate, titleDate } from '../model/meeting/title-date.ts';
import type { Language } from '../model/words.ts';
import { dateInWords, periodInWords } from './date-words.ts';

/**
 * A title taken over from an earlier meeting, with the date that it gives its meeting changed to another day: "Réunion du
 * 12 avril 2023" becomes "Réunion du 10 mai 2023", "Réunion de mars 2023" "Réunion d’avril 2023". Digits become words,
 * since their order is not known; a weekday goes. Any other title stays as it is.
 */
export function redatedTitle(title: string, date: CivilDate): string {
  const found = titleDate(title);
  if (!found) return title;
  const { before, said, after } = found;
  const again = saidAgain(found, date);
  return `${before}${said !== said.toLowerCase() && said === said.toUpperCase() ? again.toUpperCase() : again}${after}`;
}

function saidAgain({ form, words, said }: TitleDate, date: CivilDate): string {
  const language: Language = /^(?:of|held|on) /i.test(words) ? 'en' : 'fr';
  if (form === 'iso') return date;
  if (form !== 'month') return dateInWords(date, language);
  const month = periodInWords({ kind: 'month', earliest: date, latest: date }, language);
  if (language === 'en') return `of ${month}`;
  const link = /^[ao]/.test(month) ? 'd’' : 'de ';
  return `${/^du mois/i.test(said) ? 'du mois ' : ''}${link}${month}`;
}
