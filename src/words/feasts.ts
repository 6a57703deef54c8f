import type { Said, Vocabulary } from './vocabulary.ts';

/** Feasts that fall on the same day every year, by month and day; those of nations are Niger's. */
export const FIXED_FEASTS: Vocabulary<`${number}-${number}`> = {
  '01-01': { fr: ["jour de l'an", 'nouvel an'], en: ["new year's day", 'new year day'] },
  '05-01': { fr: ['fête du travail', 'fête des travailleurs'], en: ["workers' day"] },
  '08-03': { fr: ["fête de l'indépendance"], en: [] },
  '11-01': { fr: ['toussaint', 'fête de la toussaint'], en: ["all saints' day"] },
  '12-18': { fr: ['fête de la république', 'proclamation de la république'], en: [] },
  '12-24': { fr: ['réveillon de noël'], en: ['christmas eve'] },
  '12-25': { fr: ['noël', 'jour de noël', 'fête de noël'], en: ['christmas', 'christmas day'] },
  '12-31': { fr: ['saint-sylvestre', 'réveillon du nouvel an'], en: ["new year's eve"] },
};

/** Feasts that fall so many days after Easter Sunday. */
export const EASTER_FEASTS: Vocabulary<`${number}`> = {
  '-47': { fr: ['mardi gras'], en: ['shrove tuesday'] },
  '-46': { fr: ['mercredi des cendres'], en: ['ash wednesday'] },
  '-7': { fr: ['dimanche des rameaux'], en: ['palm sunday'] },
  '-2': { fr: ['vendredi saint'], en: ['good friday'] },
  0: { fr: ['pâques', 'dimanche de pâques', 'fête de pâques'], en: ['easter', 'easter sunday'] },
  1: { fr: ['lundi de pâques'], en: ['easter monday'] },
  39: { fr: ['ascension', "jeudi de l'ascension"], en: ['ascension day'] },
  49: { fr: ['pentecôte', 'dimanche de pentecôte'], en: ['pentecost', 'whit sunday'] },
  50: { fr: ['lundi de pentecôte'], en: ['whit monday'] },
};

/** Feasts whose day is announced, or goes by a rule that few know: without date, whatever year is named. */
export const MOVABLE_FEASTS: Said = {
  fr: [
    ...['ramadan', 'tabaski', 'korité', 'mouloud', 'maouloud', 'aïd', 'aïd el fitr', 'aïd el adha', 'aïd al fitr'],
    ...['aïd el kébir', 'nouvel an musulman', 'nouvel an chinois', 'action de grâce(s)'],
    ...["jour de l'action de grâce(s)", 'jour des présidents'],
  ],
  en: [
    ...['eid', 'eid al fitr', 'eid al adha', 'islamic new year', 'chinese new year', 'thanksgiving'],
    ...['thanksgiving day', "presidents' day", 'presidents day', 'labor day', 'labour day', 'memorial day'],
    ...['independence day', "mother's day", "father's day"],
  ],
};

/** With a weekday they name a feast: "vendredi saint", "black Friday"; English ones stand before it. */
export const FEAST_WEEKDAYS: Said = {
  fr: ['saint', 'noir', 'cyber'],
  en: ['good', 'black', 'holy', 'ash', 'easter', 'cyber', 'palm', 'whit', 'shrove'],
};

/** What names the days around a feast rather than the feast. */
export const FEAST_TIMES: Said = {
  fr: ['vacances', 'fêtes', 'congé(s)', 'période', 'semaine', 'arbre', 'marché', 'cadeau', 'cadeaux', 'colis'],
  en: ['holiday(s)', 'break', 'vacation', 'season', 'period', 'party', 'time', 'week', 'tree', 'gift(s)', 'market'],
};
