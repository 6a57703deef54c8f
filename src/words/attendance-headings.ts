// The words of headings over lists of those who were there or were not: "Étaient excusés".
import { fields } from './fields.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Of lists of those who were there, or were not. */
export const attendanceHeadings = {
  there: { fr: ['présent(s)'], en: ['attending'] },
  present: {
    fr: [...fields.attendees.fr, ...fields.present.fr],
    en: [...fields.attendees.en, ...fields.present.en, 'people present'],
  },
  listOf: { fr: ['liste de', 'liste des'], en: ['list of', 'view'] },
  list: { fr: [], en: ['list'] },
  attendanceList: { fr: [], en: ['attendance list'] },
  presentTold: {
    fr: ['étaient présent(e)s', 'présent(s) à la réunion', "procède à l'appel", 'appel nominal'],
    en: [
      ...['attending', 'in attendance', 'who attended', 'who was there', 'the following were present'],
      ...['the following people were present', 'the following members were present'],
    ],
  },
  tookPart: {
    fr: ['ont assisté', 'a assisté', 'assistaient', 'assistait', 'ont participé', 'participaient', 'ont pris part'],
    en: [],
  },
  also: { fr: ['également', 'aussi'], en: [] },
  /** How they were there: "Présents en visio". */
  byWay: { fr: ['en', 'à', 'par', 'sur'], en: ['by', 'via', 'in', 'on'] },
  /** Before those who were meant, and what was said of them behind: "The following directors were absent". */
  following: { fr: [], en: ['the following'] },
  wereThere: { fr: [], en: ['were present', 'are present', 'were in attendance', 'attended', 'participated'] },
  /** Those who stood beside the members: "Also in attendance", "Également présents". */
  besides: { fr: ['également', 'aussi', 'autres'], en: ['also', 'other', 'others'] },
  /** Who is represented where somebody else is there: no body is. */
  represented: {
    fr: ['membre(s)', 'adhérent(e)(s)', 'administrateur(s)', 'conseiller(s)', 'sociétaire(s)'],
    en: ['members'],
  },
  wereNot: { fr: [], en: ['were absent', 'were not present', 'did not attend'] },
  wereExcused: { fr: [], en: ['were excused', 'sent apologies', 'sent regrets', 'sent their apologies'] },
  absent: {
    fr: ['non présent(e)(s)'],
    en: [
      'not present',
      'not attending',
      'not in attendance',
      'non-attendees',
      'non attendees',
      'unable to attend',
      'missing',
    ],
  },
  were: { fr: ['étaient', 'sont', 'était'], en: [] },
  /** At the end of words that say who did not come: "Étaient invités mais ne sont pas venus". */
  didNot: {
    fr: [
      ...['participé', 'assisté', 'pris part', 'pu participer', 'pu assister', 'pu venir'].map(
        (done) => `n'ont pas ${done}`,
      ),
      ...['sont', 'étaient'].flatMap((were) =>
        ['venu(e)s', 'présent(e)s', 'excusé(e)s'].map((state) => `ne ${were} pas ${state}`),
      ),
      ...['venu(e)s', 'présent(e)s', 'excusé(e)s'].map((state) => `n'étaient pas ${state}`),
    ],
    en: ['did not attend', 'did not come', 'did not send apologies'],
  },
  /** Not those who were there: denied, expected, or of another meeting. */
  elseThan: {
    fr: [
      ...[
        "n'ont pas",
        "n'a pas",
        'ne sont pas',
        "n'est pas",
        "n'étaient pas",
        "n'était pas",
        'devaient être',
        'devait être',
      ],
      ...['réunion précédente', 'séance précédente', 'dernière réunion', 'dernière séance'],
    ],
    en: ['did not', 'were not', 'was not', 'should have', 'previous meeting', 'last meeting'],
  },
  proxy: {
    fr: ['ayant', 'ont', 'avait'].flatMap((have) => [`${have} donné pouvoir`, `${have} donné procuration`]),
    en: [],
  },
} as const satisfies Vocabulary<string>;

/** No presence, though only an accent parts them: "présentés". */
export const shown: Said = { fr: ['présenté', 'présentés', 'présentée', 'présentées'], en: [] };
