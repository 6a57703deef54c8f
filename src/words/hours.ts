// How hours of the day are said.
import type { Vocabulary } from './vocabulary.ts';

export const clockWords = {
  hour: { fr: ['heure(s)'], en: ['hrs', 'hr', 'hours'] },
  /** Before how long something takes. */
  lasting: {
    fr: ["réunion d'environ", 'durée de', "d'une durée de", 'pendant', 'durant', 'dure', 'a duré', 'durera'],
    en: ['lasting', 'lasted', 'duration of'],
  },
  noon: { fr: ['midi'], en: ['noon', 'midday'] },
  midnight: { fr: ['minuit'], en: ['midnight'] },
  until: { fr: ['à', "jusqu'à"], en: ['to', 'until', 'till'] },
} as const satisfies Vocabulary<string>;

/** Behind an hour, which half of the day it is of; "précises" says nothing more. */
export const halfDays = {
  morning: { fr: ['du matin'], en: ['am', 'a.m', 'in the morning'] },
  afternoon: {
    fr: ["de l'après-midi", "de l'après midi", 'du soir'],
    en: ['pm', 'p.m', 'in the afternoon', 'in the evening'],
  },
  exactly: { fr: ['précise(s)'], en: ['sharp'] },
} as const satisfies Vocabulary<string>;

/** Beside days, months and hours, what a time is written with. */
export const timeWords = {
  small: {
    fr: 'le la de du des et au aux en à heure heures hrs mn min minutes er ère ème'.split(' '),
    en: 'the of and to on at from until am pm st nd rd th time'.split(' '),
  },
  zones: {
    fr: [],
    en: 'utc gmt cet cest est pst edt pdt bst aest adt wat cat eat ist jst pt et ct mt eastern pacific central'.split(
      ' ',
    ),
  },
} as const satisfies Vocabulary<string>;
