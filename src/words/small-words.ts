// The small words around names and between them: articles, "of" and "to", "and" and "or".
import type { Said, Vocabulary } from './vocabulary.ts';

export const articles: Said = { fr: ['le', 'la', 'les', "l'"], en: ['the'] };

/** Before a noun of several. */
export const several: Said = { fr: ['les', 'des', 'aux', 'nos', 'ces'], en: ['all', 'these', 'our'] };

/** What else begins a sentence or a title as articles do: "Cette année". */
export const openingDeterminers: Said = { fr: ['un', 'une', 'des', 'ce', 'cette', 'ces'], en: ['a', 'an'] };

/** What goes on with a sentence behind the word for a place: "Lieu de la visite", "Venue is the library". */
export const afterPlace: Said = {
  fr: ['de', 'du', 'des', "d'", 'où', 'et', 'est', 'sera', 'pour'],
  en: ['of', 'where', 'is', 'to', 'and'],
};

/** One of these goes on with the name before it: "(Direction de l'État civil,) des Migrations". */
export const of: Vocabulary<'bare' | 'withArticle'> = {
  bare: { fr: ['de', "d'"], en: ['of'] },
  withArticle: { fr: ['du', 'des', 'de la', "de l'"], en: ['of the'] },
};

/** Bare, before a name and before an hour. */
export const towards: Said = { fr: ['à'], en: ['to'] };
export const at: Said = { fr: ['à'], en: ['at'] };
/** "à l'OIM", "aux partenaires". */
export const to: Said = { fr: ['au', 'aux', 'à la', "à l'"], en: [] };
/** "support from WFP", "by the office", "the focal point at DRECM/R". */
export const from: Said = { fr: [], en: ['from'] };
export const by: Said = { fr: [], en: ['by'] };

/** Whom something is for, and where it goes. */
export const forWhom: Said = { fr: ['pour'], en: ['for'] };

/** For whom somebody speaks, before "of": "au nom de l'OIM". */
export const onBehalf: Said = { fr: ['pour le compte', 'au nom'], en: ['on behalf'] };

export const possessives: Said = { fr: ['son', 'sa', 'ses', 'leur(s)'], en: ['its', 'their'] };

export const both: Said = { fr: ['et'], en: ['and'] };
export const and: Said = {
  fr: [...both.fr, 'et/ou', 'ainsi que', 'puis'],
  en: [...both.en, 'and/or', 'as well as', 'then'],
};
export const or: Said = { fr: ['ou'], en: ['or'] };

/** No sentence ends with one of these: it goes on. */
export const unfinished: Said = {
  fr: [...articles.fr, ...of.bare.fr, ...of.withArticle.fr, ...to.fr, ...towards.fr, ...both.fr, ...or.fr, 'un', 'une'],
  en: [...articles.en, ...of.bare.en, ...of.withArticle.en, ...towards.en, ...both.en, ...or.en, 'a', 'an'],
};

/** They say nothing of what a text is about. */
export const emptyWords: Said = {
  fr: `les des une aux par pour sur dans avec sans ses son leur leurs ces cette cet est sont ont qui que dont ainsi afin lors
    entre vers chez plus tout tous toute toutes`.split(/\s+/),
  en: 'the and for with from into this that its their has have are was were will all any'.split(' '),
};

/** What stands before a noun, and never before a verb. */
export const determiners: Said = {
  fr: [],
  en: [
    ...articles.en,
    'a',
    'an',
    'our',
    'your',
    'his',
    'her',
    ...possessives.en,
    'this',
    'that',
    'these',
    'those',
    'any',
  ],
};
