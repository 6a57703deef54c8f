import { dateWords } from '../../i18n/date-words.ts';
import { parseCivilDate } from '../../model/civil-date.ts';
import type { Words } from '../../model/words.ts';

/** A day of the values of a finding, in the words of each language; anything else stays as it is. */
export function dayWords(value: string | number | undefined): Words {
  const text = String(value ?? '');
  return parseCivilDate(text) === undefined ? { fr: text, en: text } : dateWords(text);
}
