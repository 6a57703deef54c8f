// The words of longer headings over lists: "Suivi des actions du 3 mai", "Next steps for milestone 2".
import type { Said, Vocabulary } from './vocabulary.ts';

/** Behind the name of what is to be done: "actions à mener", "activités retenues". */
export const toBeDone: Said = {
  fr: [
    ...['à mener', 'à entreprendre', 'à faire', 'à réaliser', 'à lancer', 'à poursuivre', 'à prévoir', 'à engager'],
    ...['retenu(e)(s)', 'décidé(e)(s)', 'restante(s)'],
  ],
  en: [],
};

/** Of lists of actions. */
export const taskHeadings = {
  /** Alone, also over the list of an item. */
  action: { fr: ['action(s)'], en: [] },
  /** Other names for what is to be done. */
  toDo: {
    fr: [
      ...['à faire', 'à réaliser', 'chose(s) à faire', 'chose(s) à réaliser', 'travail à faire', 'travaux à faire'],
      ...['prochaine(s) action(s)', 'prochaines étapes', 'engagement(s)', 'engagement(s) pris', 'reste à faire'],
      ...['mesure(s) à prendre', 'point(s) à suivre', 'suite(s) à donner', 'démarche(s) à faire', 'reste(nt) à faire'],
      ...['qui fait quoi', 'qui fait quoi et quand', 'qui fait quoi pour quand'],
      ...['truc(s) à faire', 'boulot à faire', 'ce qui reste à faire', "ce qu'il reste à faire", "ce qu'on doit faire"],
    ],
    en: [
      ...['to do(s)', 'to do list', 'next step', 'follow up(s)', 'follow-up(s)', 'ai(s)', "ai's", 'actionable(s)'],
      ...['way forward', 'thing(s) to do', 'work to do', 'work to be done', 'to be done', 'homework'],
      ...['who does what', 'who does what by when'],
    ],
  },
  /** Before it, one of these. */
  which: {
    fr: [
      ...['nos', 'vos', 'nouvelle(s)', 'principale(s)', 'autres'],
      ...['récap', 'récapitulatif', 'résumé', 'synthèse', 'liste', 'tableau'].flatMap((list) => [
        list,
        `${list} des`,
        `${list} de`,
      ]),
    ],
    en: ['new', 'open', 'pending', 'current', 'key', 'main', 'other'],
  },
  /** Before it in English, no name: "Sprint tasks". */
  kind: {
    fr: [],
    en: [
      ...['next', 'future', 'remaining', 'immediate', 'urgent', 'priority', 'team', 'project', 'general', 'completed'],
      ...['technical', 'sprint', 'daily', 'weekly', 'additional', 'outstanding', 'previous', 'last', 'agreed', 'all'],
      ...['required', 'necessary', 'upcoming', 'board', 'committee', 'council', 'staff', 'group', 'member', 'club'],
    ],
  },
  /** Behind it, one of these and any words. */
  about: {
    fr: [
      ...[...toBeDone.fr, 'arrêté(e)(s)', 'ouverte(s)', 'en cours', 'à suivre', 'à prendre', 'à effectuer', 'à venir'],
      ...['point(s)', 'avant', 'pour', 'de', 'des', 'du', 'd', 'et', 'ou', 'jusqu', 'par', 'selon'],
    ],
    en: [
      ...[
        'pending',
        'assigned',
        'agreed',
        'summary',
        'list',
        'item(s)',
        'log',
        'register',
        'tracker',
        'overflow',
        'recap',
      ],
      ...['for', 'from', 'of', 'and', 'or', 'to', 'by', 'before', 'until'],
    ],
  },
} as const satisfies Vocabulary<string>;

/** Of what is ahead, be it to be done or not: the lines below tell. */
export const workHeadings = {
  work: {
    fr: [
      ...['objectif(s)', 'but(s)', 'travail', 'travaux', 'devoirs', 'livrable(s)', 'programme', 'planning', 'plan'],
      ...['tout le travail', 'suite', 'la suite', 'à préparer', 'à prévoir', 'à penser', 'à rendre', 'perspectives'],
      ...['répartition', 'organisation'],
    ],
    en: [
      ...['goal(s)', 'objective(s)', 'plan(s)', 'work', 'deliverable(s)', 'assignment(s)', 'commitment(s)', 'next'],
      ...["what's next", 'what next', 'going forward', 'moving forward', 'to prepare'],
    ],
  },
  /** What goes on now: the name of a list, and no deadline. */
  ongoing: {
    fr: ['semaine en cours', 'cette semaine', 'sprint en cours', 'mois en cours'],
    en: ['current week', 'this week', 'current sprint', 'this sprint', 'this month'],
  },
  /** Before a verb: "à relire". */
  to: { fr: ['à', 'choses à', 'points à'], en: ['to', 'things to'] },
  /** Before the time until then. */
  until: {
    fr: ['pour', 'avant', "d'ici", "d'ici à", "jusqu'à", 'de', "d'"],
    en: ['for', 'before', 'by', 'until', 'till', 'of'],
  },
  ahead: {
    fr: [
      ...[
        'fois',
        'réunion',
        'séance',
        'rencontre',
        'session',
        'semaine',
        'itération',
        'date',
        'étape',
        'plénière',
        'assemblée',
      ].flatMap((next) => [`la prochaine ${next}`, `prochaine ${next}`]),
      ...['point', 'rdv', 'rendez-vous', 'sprint', 'ca', 'comité', 'bureau', 'conseil', 'copil', 'mois'].flatMap(
        (next) => [`le prochain ${next}`, `prochain ${next}`],
      ),
      ...['la réunion suivante', 'la séance suivante', 'la semaine prochaine', 'la semaine', 'cette semaine'],
      ...['la semaine à venir', 'la semaine suivante', 'le mois prochain', 'la suite'],
    ],
    en: [
      ...['time', 'meeting', 'week', 'session', 'call', 'sprint', 'month', 'sync'].flatMap((next) => [
        `next ${next}`,
        `the next ${next}`,
        `our next ${next}`,
        `the coming ${next}`,
      ]),
      ...['this week', 'the week', 'the week ahead', 'then'],
    ],
  },
} as const satisfies Vocabulary<string>;

/** Of what earlier meetings asked for. */
export const reviewHeadings = {
  followUp: { fr: ['suivi', 'revue'], en: ['review'] },
  lookingBack: {
    fr: ['retour sur', 'point sur', 'état', 'bilan', 'mise en œuvre', 'examen', 'rappel'],
    en: ['follow up', 'update', 'status', 'progress'],
  },
  /** Behind what was asked for. */
  past: {
    fr: [
      ...['précédent(e)(s)', 'antérieur(e)(s)', 'passé(e)(s)', 'de la dernière', 'de la réunion'],
      ...[
        'fait(e)s',
        'réalisé(e)s',
        'effectué(e)s',
        'terminé(e)s',
        'rendu(e)(s)',
        'clôturé(e)s',
        'soldé(e)s',
        'achevé(e)s',
      ],
    ],
    en: ['from last', 'from the last', 'from previous', 'from the previous', 'completed', 'done'],
  },
  stillToDo: { fr: ['à faire'], en: [] },
  /** Before it. */
  earlier: { fr: [], en: ['previous', 'past', 'earlier', 'outstanding', 'old', 'last'] },
  term: { fr: [], en: ['short-term', 'long-term'] },
  leftOpen: { fr: ['reste(s) ouvert(s)'], en: ['from previous', 'from last'] },
  /** The minutes of an earlier meeting and what they asked for, in one. */
  approval: { fr: ['validation', 'approbation', 'adoption', 'lecture'], en: ['approval'] },
  memory: { fr: ['pour mémoire'], en: [] },
  /** Of this meeting after all: "Actions décidées lors de la réunion". */
  ofThis: { fr: ['lors de', 'pendant', 'durant', 'au cours de', 'de cette'], en: ['during', 'from this'] },
  /** "Retour sur les points en suspens". */
  backTo: { fr: ['rappel(s)', 'retour(s)', 'suivi(s)', 'point(s)'], en: [] },
  thePoints: { fr: ['des point(s)', 'sur les point(s)'], en: [] },
  pending: { fr: ['en attente', 'en suspens', 'précédent(s)', 'de la séance', 'de la réunion'], en: [] },
} as const satisfies Vocabulary<string>;

/** At the end of a sentence, over the list of what is still to be done: "il nous reste à :". */
export const leftToDo: Said = {
  fr: [
    'il reste à',
    'il nous reste à',
    'il reste à faire',
    'il nous reste à faire',
    'reste à faire',
    'restent à faire',
  ],
  en: ['we still need to', 'we still have to', 'still to do', 'left to do', 'remains to be done'],
};

/** What is done with an agenda before it is gone through: an item of it, no label over it. */
export const agendaHeadings = {
  presented: {
    fr: ['présentation', 'amendement', 'modification', 'ajout', 'lecture'],
    en: ['presentation', 'changes'],
  },
  /** The item that takes what no other did. */
  other: {
    fr: ['divers', 'questions diverses', 'points divers', 'autres points', 'autres sujets', 'autres questions'],
    en: ['aob', 'any other business', 'other business', 'general business', 'other matters', 'misc', 'miscellaneous'],
  },
  /** The items that people leave without a number among numbered ones. */
  frame: {
    fr: ['introduction', 'accueil', 'mot de bienvenue', 'ouverture', 'tour de table', 'conclusion(s)', 'clôture'],
    en: ['welcome', 'opening', 'introductions', 'closing', 'adjournment'],
  },
  /** Over what the document says of the meeting as a whole. */
  headMatter: {
    fr: [
      ...['objet', 'objet de la réunion', 'objet du compte rendu', 'durée', 'durée estimée', 'durée de la réunion'],
      ...['informations générales', 'informations pratiques', 'détails de la réunion', 'informations sur la réunion'],
      ...['objectif de la réunion', 'objectifs de la réunion', 'but de la réunion', 'cadre de la réunion'],
    ],
    en: [
      ...['purpose', 'purpose of the meeting', 'meeting purpose', 'meeting objective(s)', 'objectives of the meeting'],
      ...['duration', 'meeting duration', 'meeting details', 'meeting information', 'meeting info', 'details'],
      ...['general information', 'meeting goal(s)', 'goal of the meeting', 'goals of the meeting'],
    ],
  },
  /** Behind the name of an agenda in a sentence over its list: "l'ordre du jour suivant", "the agenda, below". */
  below: {
    fr: ['suivant(e)(s)', 'ci-dessous', 'ci-après'],
    en: ['below', 'as follows', 'the following'],
  },
} as const satisfies Vocabulary<string>;
