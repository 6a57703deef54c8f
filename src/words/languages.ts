// What people call the languages that gtm speaks.
import type { Vocabulary } from './vocabulary.ts';

export const languages: Vocabulary<'fr' | 'en'> = {
  fr: { fr: ['fr', 'français', 'française'], en: ['french'] },
  en: { fr: ['anglais', 'anglaise'], en: ['en', 'english'] },
};
