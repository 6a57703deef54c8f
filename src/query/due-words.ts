import { dateWords, deadlineInWords } from '../i18n/date-words.ts';
import type { Deadline } from '../model/deadline/deadline.ts';
import type { Words } from '../model/words.ts';

/** A deadline as a list shows it: its words, and the last day that they mean when they do not name its year. */
export function dueWords(due: Deadline): Words {
  const last = due.latest === undefined || hasYear(due) ? null : dateWords(due.latest);
  const inWords = (language: 'fr' | 'en') => {
    const words = deadlineInWords(due, language);
    return last === null ? words : `${words} (${last[language]})`;
  };
  return { fr: inWords('fr'), en: inWords('en') };
}

/** Words of several years are as clear as those of one. */
function hasYear({ text, latest = '' }: Deadline): boolean {
  return text.includes(latest.slice(0, 4));
}
