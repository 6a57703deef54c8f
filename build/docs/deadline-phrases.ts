import type { DeadlineDoubt, DeadlineKind } from '../../src/model/deadline/deadline.ts';
import type { Words } from '../../src/model/words.ts';

/** A kind of deadline: what it means, and words that people write for it. A test reads each of them as its kind. */
export type KindWords = {
  readonly meaning: Words;
  /** Forms of ISO 8601-2, and ours; the same in both languages. */
  readonly forms: readonly string[];
  readonly phrases: { readonly fr: readonly string[]; readonly en: readonly string[] };
};

/** Every kind, from the day to what has no date. */
export const kinds: Readonly<Record<DeadlineKind, KindWords>> = {
  day: {
    meaning: { fr: 'Un jour.', en: 'A day.' },
    forms: ['2023-04-12'],
    phrases: {
      fr: ['12 avril 2023', '20/10/2023', '20/10', 'vendredi', 'lundi prochain', 'sous 48h', 'J+7', 'sous quinzaine'],
      en: ['12 April 2023', 'April 12th', 'Friday', 'next Monday', 'within 48 hours', 'in two weeks'],
    },
  },
  week: {
    meaning: { fr: 'Une semaine, du lundi au dimanche.', en: 'A week, from Monday to Sunday.' },
    forms: ['2023-W15'],
    phrases: {
      fr: ['cette semaine', 'la semaine prochaine', 'semaine du 10 avril', 'semaine 15'],
      en: ['this week', 'next week', 'week of 10 April', 'by the end of the week'],
    },
  },
  month: {
    meaning: { fr: 'Un mois.', en: 'A month.' },
    forms: ['2023-04', '../2023-06'],
    phrases: {
      fr: ['avril 2023', 'le mois d’avril', 'courant avril', 'le mois prochain'],
      en: ['April 2023', 'in April', 'next month'],
    },
  },
  quarter: {
    meaning: { fr: 'Un trimestre.', en: 'A quarter.' },
    forms: ['2023-Q2', '2023-34'],
    phrases: {
      fr: ['2e trimestre 2023', 'T2 2023', 'le trimestre prochain'],
      en: ['second quarter of 2023', 'Q2 2023', 'next quarter'],
    },
  },
  semester: {
    meaning: { fr: 'Un semestre.', en: 'A half-year.' },
    forms: ['2023-S1', '2023-40'],
    phrases: {
      fr: ['second semestre 2023', 'S2 2023', '1er semestre 2024'],
      en: ['second half of 2023', 'H2 2023', 'first semester 2024'],
    },
  },
  year: {
    meaning: { fr: 'Une année.', en: 'A year.' },
    forms: ['2023'],
    phrases: {
      fr: ['l’année 2023', 'cette année', 'l’an prochain'],
      en: ['in 2023', 'this year', 'next year'],
    },
  },
  range: {
    meaning: {
      fr: 'Un intervalle ; il peut n’avoir qu’un début, ou qu’une fin.',
      en: 'An interval; it may have only a beginning, or only an end.',
    },
    forms: ['2023-04-01/2023-04-15', '2023-04/2023-06', '2023-37', '2023-04-01/..', '2023-04-01/'],
    phrases: {
      fr: [
        'du 3 au 7 avril',
        'avant juin',
        'début avril',
        'mi-avril',
        'fin du mois',
        'à partir du 10 avril',
        'd’avril à juin',
        'avril ou mai',
      ],
      en: [
        '3 to 7 April',
        'before June',
        'early April',
        'mid-April',
        'end of the month',
        'from 10 April',
        'April to June',
        'April or May',
      ],
    },
  },
  'next-meeting': {
    meaning: {
      fr: 'La prochaine réunion : celle qui s’est tenue ensuite, sinon celle que le compte rendu annonce (next), sinon sans date.',
      en: 'The next meeting: the one that was held next, else the one that the record announces (next), else no date.',
    },
    forms: [],
    phrases: {
      fr: ['prochaine réunion', 'd’ici la prochaine séance', 'pour la prochaine session'],
      en: ['next meeting', 'by the next meeting', 'in the upcoming meeting'],
    },
  },
  event: {
    meaning: {
      fr: 'Un événement dont la date n’est pas dite, et tout ce que gtm ne sait pas lire.',
      en: 'An event whose date is not said, and whatever gtm cannot read.',
    },
    forms: ['2023-21'],
    phrases: {
      fr: ['Au cours de l’atelier', 'à la fin des travaux', 'avant la démonstration', 'après les récoltes'],
      en: ['During the workshop', 'at the end of the works', 'before the launch', 'after the training'],
    },
  },
  condition: {
    meaning: { fr: 'Une condition à remplir d’abord.', en: 'A condition to be met first.' },
    forms: [],
    phrases: {
      fr: ['dès que l’emploi du temps est disponible', 'une fois les TDR validés'],
      en: ['once finalized', 'when ready'],
    },
  },
  ongoing: {
    meaning: {
      fr: 'Sans fin, ou à répéter : jamais en retard.',
      en: 'Without end, or again and again: never late.',
    },
    forms: [],
    phrases: {
      fr: ['permanent', 'en continu', 'chaque mois', 'au fil de l’eau'],
      en: ['ongoing', 'continuous', 'every month'],
    },
  },
  undetermined: {
    meaning: {
      fr: 'Pas encore fixé, ou seulement pressé.',
      en: 'Not set yet, or merely pressing.',
    },
    forms: [],
    phrases: {
      fr: ['à fixer', '?', 'date à venir', 'immédiat', 'dans les meilleurs délais'],
      en: ['TBD', '?', 'to be confirmed', 'ASAP', 'immediately'],
    },
  },
  none: {
    meaning: { fr: 'Explicitement aucune.', en: 'Explicitly none.' },
    forms: [],
    phrases: { fr: ['//////////', 'sans objet', 'N/A', '-'], en: ['//////////', 'none', 'N/A', '-'] },
  },
};

/** Words that leave a doubt, which `gtm check` tells of: the doubt, and words that have it. */
export const doubts: Readonly<Record<DeadlineDoubt['kind'], Words>> = {
  ambiguous: { fr: '06-05-23', en: '06-05-23' },
  weekday: { fr: 'lundi 12 avril 2023', en: 'Monday 12 April 2023' },
  impossible: { fr: '31 avril 2023', en: '31 April 2023' },
  year: { fr: '2023-04-12 (12 avril 2024)', en: '2023-04-12 (12 April 2024)' },
  movable: { fr: 'Tabaski', en: 'rainy season' },
  unreadable: { fr: '12 avrli 2023', en: '12 Apirl 2023' },
};
