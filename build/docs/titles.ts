import type { Words } from '../../src/model/words.ts';

/** The words that the generated pages put around what comes from the program. */
export const TITLES = {
  key: { fr: 'Clé', en: 'Key' },
  meaning: { fr: 'Sens', en: 'Meaning' },
  type: { fr: 'Type', en: 'Type' },
  values: { fr: 'Valeurs', en: 'Values' },
  example: { fr: 'Exemple', en: 'Example' },
  required: { fr: 'obligatoire', en: 'required' },
  optional: { fr: 'peut manquer', en: 'may be absent' },
  place: { fr: 'Place', en: 'Place' },
} as const satisfies Record<string, Words>;

/** The part of bilingual words of a schema ("Date · Jour") in one language; those in English only are for both. */
export function inLanguage(words: string | undefined, language: keyof Words): string {
  const [en = '', fr = en] = (words ?? '').split(' · ');
  return language === 'fr' ? fr : en;
}
