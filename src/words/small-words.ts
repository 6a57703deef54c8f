// The small words around names: articles, "of" and "to", "and" and "or", pronouns.
import type { Said, Vocabulary } from './vocabulary.ts';

export const articles: Said = { fr: ['le', 'la', 'les', "l'"], en: ['the'] };

/** One of these goes on with the name before it: "(Direction de l'État civil,) des Migrations". */
export const of: Vocabulary<'bare' | 'withArticle'> = {
  bare: { fr: ['de', "d'"], en: ['of'] },
  withArticle: { fr: ['du', 'des', 'de la', "de l'"], en: ['of the'] },
};

/** "à l'OIM", "aux partenaires". */
export const to: Said = { fr: ['au', 'aux', 'à la', "à l'"], en: [] };
/** "support from WFP", "by the office", "the focal point at DRECM/R". */
export const from: Said = { fr: [], en: ['from'] };
export const by: Said = { fr: [], en: ['by'] };
export const at: Said = { fr: [], en: ['at'] };

export const possessives: Said = { fr: ['son', 'sa', 'ses', 'leur(s)'], en: ['its', 'their'] };

export const and: Said = {
  fr: ['et', 'et/ou', 'ainsi que', 'puis'],
  en: ['and', 'and/or', 'as well as', 'then'],
};
export const or: Said = { fr: ['ou'], en: ['or'] };
