import type { CivilDate } from '../model/civil-date.ts';
import type { Words } from '../model/words.ts';

const MONTHS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** "12 avr. 2023": a day that has to stand in a narrow column. */
export function shortDate(date: CivilDate): Words {
  const [year, month, day] = date.split('-').map(Number);
  const words = (language: 'fr' | 'en') => {
    const first = language === 'fr' && day === 1 ? 'er' : '';
    return `${day}${first} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
  };
  return { fr: words('fr'), en: words('en') };
}
