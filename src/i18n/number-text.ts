import type { Language } from '../model/words.ts';

/** A number as people write it: "1 234,5" in French, "1,234.5" in English. Small counts are written without starting Intl. */
export function numberText(number: number, language: Language): string {
  const isSmall = Number.isInteger(number) && Math.abs(number) < 1000 && !Object.is(number, -0);
  return isSmall ? String(number) : number.toLocaleString(language);
}
