// How people say that a day is not, or no longer, the day of something.
import type { Vocabulary } from './vocabulary.ts';

export const movedDays = {
  /** Before a day that is denied. */
  denied: { fr: ['pas', 'aucun(e)', 'ni'], en: ['not', 'no', 'never'] },
  /** Before the day that something had, or leaves. */
  formerly: {
    fr: [
      ...['initialement', 'précédemment', "d'abord", 'reporté(e) du', 'déplacé(e) du', 'avancé(e) du', 'décalé(e) du'],
      'au lieu',
    ],
    en: ['originally', 'initially', 'previously', 'moved from', 'postponed from', 'rescheduled from', 'instead of'],
  },
  /** Before the day that it has now. */
  to: {
    fr: ['mais', 'reporté(e) au', 'déplacé(e) au', 'avancé(e) au', 'décalé(e) au', 'plutôt'],
    en: ['but', 'moved to', 'postponed to', 'rescheduled to', 'rather'],
  },
  /** Behind a day that does not take place. */
  cancelled: {
    fr: ['annulé(e)', 'supprimé(e)', 'reporté(e)', 'déplacé(e)', "n'aura pas lieu", 'ne se tiendra pas'],
    en: ['cancelled', 'canceled', 'postponed', 'rescheduled', 'will not take place', 'will not be held'],
  },
  /** What has a day of its own: "la loi du 1er juillet 1901", "born on 4 May 1970". */
  ofOther: {
    fr: [
      ...['loi', 'décret', 'arrêté', 'ordonnance', 'statuts', 'circulaire', 'règlement', 'né(e)', 'décédé(e)'],
      ...['fondée', 'fondé'],
    ],
    en: ['act', 'law', 'decree', 'statutes', 'bylaws', 'born', 'founded'],
  },
  /** Before the name of another meeting: "suites de la réunion du 6 février". */
  about: {
    fr: ['suite(s)', 'suivi', 'préparation', 'préparer', 'bilan', 'restitution', 'retour sur'],
    en: ['follow up', 'preparation', 'preparing', 'prepare', 'review'],
  },
  /** Before the name of a meeting that was: "rappel de la réunion du 3 février". */
  recalled: {
    fr: ['rappel', 'pour mémoire'],
    en: ['reminder', 'matters arising', 'arising from', 'actions from', 'action items from'],
  },
} as const satisfies Vocabulary<string>;

/** "Reporté à fin juin": what says of an action that its deadline is another one, and what joins that to it. */
export const putOff = {
  said: {
    fr: ['reporté(e)(s)', 'repoussé(e)(s)', 'décalé(e)(s)', 'renvoyé(e)(s)', 'différé(e)(s)'],
    en: ['postponed', 'deferred', 'moved', 'rescheduled', 'pushed back', 'put off'],
  },
  to: {
    fr: ['à la', 'à', 'au', 'pour le', 'pour la', 'pour', "jusqu'au", "jusqu'à", 'en'],
    en: ['to', 'until', 'till'],
  },
} as const satisfies Vocabulary<string>;

/** Around days of which none is meant alone. */
export const daySpans = {
  until: { fr: ["jusqu'au", "jusqu'à"], en: ['until', 'till', 'through'] },
  between: { fr: ['entre'], en: ['between'] },
  weekOf: { fr: ['semaine du'], en: ['week of', 'week beginning', 'week commencing', 'week starting'] },
  /** Its day is not settled: a day behind it is that of something else, or a wish. */
  unsettled: {
    fr: [
      ...['programmer', 'fixer', 'définir', 'planifier', 'déterminer', 'convenir'].map((set) => `à ${set}`),
      ...['en fonction', 'dépendra', 'dépend'],
    ],
    en: [
      ...['scheduled', 'fixed', 'determined', 'set', 'decided'].map((set) => `to be ${set}`),
      ...['depending on', 'depends on', 'will depend on'],
    ],
  },
} as const satisfies Vocabulary<string>;
