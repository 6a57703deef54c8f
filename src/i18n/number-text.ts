import type { Language } from '../model/words.ts';

/** A number as people write it: "1 234,5" in French, "1,234.5" in English. Counts are written without starting Intl. */
export function numberText(number: number, language: Language): string {
  if (!Number.isSafeInteger(number) || Object.is(number, -0)) return number.toLocaleString(language);
  return String(number).replace(THOUSANDS, THOUSANDS_MARK[language]);
}

/** Between digits, ahead of three of them or a multiple. */
const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

const THOUSANDS_MARK: Readonly<Record<Language, string>> = { fr: '\u202F', en: ',' };
