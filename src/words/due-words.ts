// The words around the deadline of an action on a line: its label, and what stands before a day.
import { fields } from './fields.ts';
import type { Said } from './vocabulary.ts';

export const dueLabels: Said = { fr: fields.due.fr, en: [...fields.due.en, 'due on'] };

/** Before a day, whatever stands before them. */
export const limits: Said = { fr: ['avant', "d'ici", 'au plus tard'], en: ['before', 'by', 'until', 'prior to'] };
/** These too, where a deadline is likely: behind a name, at the end of a sentence. */
export const looseLimits = {
  for: { fr: ['pour'], en: [] },
  forTheDay: { fr: ['pour le'], en: [] },
  forTheEnd: { fr: ['pour la', 'pour fin'], en: [] },
  atTheEnd: { fr: ["jusqu'au", 'sous', 'fin'], en: ['no later than'] },
  from: { fr: ['dès'], en: [] },
  partOf: { fr: ['fin', 'début', 'mi-'], en: [] },
} as const satisfies Readonly<Record<string, Said>>;

/** Behind a limit, whatever it is the end of: "avant la fin des vacances". */
export const theEnd: Said = { fr: ['la fin de', 'la fin du', 'la fin des', "la fin de l'"], en: ['the end of'] };

/** Around the day of the week that ends a sentence; behind `other`, what is done each week, or of another thing. */
export const weekdayOf = {
  on: { fr: [], en: ['on'] },
  before: { fr: [], en: ['on', 'this', 'next'] },
  behind: { fr: ['prochain', 'matin', 'après-midi', 'soir'], en: ['morning', 'afternoon', 'evening'] },
  other: { fr: ['chaque', 'ce'], en: ['every', 'each', 'last', 'since', 'of'] },
} as const satisfies Readonly<Record<string, Said>>;

/** Other words that begin a deadline, which may have a capital there and say little of the day. */
export const dueOpenings: Said = {
  fr: ['courant', 'environ', 'vers', 'dans', 'en', 'au', 'aux', 'à', 'du', 'dès', 'toute', 'tous', 'chaque'],
  en: ['within', 'in', 'on', 'at', 'around', 'about', 'from', 'during', 'every', 'each', 'this', 'next'],
};
