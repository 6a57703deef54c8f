// The headers of the tables that people type in minutes.
import { fields } from './fields.ts';
import { toBeDone } from './headings.ts';
import { carriers, leads } from './leads.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Work that is not always to be done. */
const vague = ['mesure', 'activité'];

/** In a cell, that it says the same as the one above. */
export const ditto: Said = {
  fr: ['idem', 'id.', 'même chose', 'pareil', 'comme ci-dessus'],
  en: ['ditto', 'same', 'same as above'],
};

/** In a cell of actions, the sum of a table of something else. */
export const totals: Said = { fr: ['total', 'sous-total'], en: [] };

/** Of actions: what a column holds; `decoy` belongs to other tables: participants, votes, versions, agendas, budgets. */
export const columnHeaders = {
  action: {
    fr: [
      ...[
        ...fields.action.fr,
        ...fields.what.fr,
        ...fields.recommendation.fr,
        'mesure',
        'mesures à prendre',
        'activité',
      ],
      ...['actions de suivi', 'actions de suite', "point d'action à suivre", "points d'action précédents"],
      ...[
        'prochaines étapes',
        'recommandations/décisions',
        'décisions/recommandations',
        'fait quoi',
        'travail à faire',
      ],
    ],
    en: [...fields.action.en, ...fields.what.en, ...fields.recommendation.en, 'actions required', 'task', 'follow-up'],
  },
  owner: {
    fr: [
      ...[...fields.owner.fr, ...leads.fr, ...carriers.fr, 'resp', 'qui fait quoi', 'par qui', 'attributaire'],
      ...['personnes/structures responsables', 'structures/personnes responsables', 'personnes/agences responsables'],
      ...['entité responsable', 'point focal', 'point focal/agence', "chargé de l'exécution", 'chargé de suivi'],
      ...['assigné à', 'attribué à', 'affecté à', 'confié à', 'assigné', 'attribution', 'référent(e)', 'en charge'],
      ...['personne en charge', 'personnes en charge', "chargé de l'action", 'chargé de la tâche', 'chargé(e)'],
      ...['personne(s) concernée(s)', 'personne', 'intervenant', 'réalisateur', 'exécutant'],
    ],
    en: [
      ...[...fields.owner.en, ...leads.en, 'action owner', 'responsible party', 'person', 'person responsible', 'who'],
      ...['by whom', 'assignee', 'assigned to', 'focal point', 'focal point / organization'],
      ...['focal point/organisation', 'responsible person', 'in charge', 'person in charge', 'responsibility'],
      ...['assigned', 'action by', 'poc', 'point of contact', 'done by', 'owned by'],
    ],
  },
  due: {
    fr: [
      ...fields.due.fr,
      ...fields.when.fr,
      'pour quand',
      'calendrier',
      'période',
      "délai d'exécution",
      'date de fin',
      'date de fin prévue',
      'fin prévue',
      'date de rendu',
      'date souhaitée',
      'à faire pour',
      'à rendre pour',
    ],
    en: [
      ...[...fields.due.en, ...fields.when.en, 'by when', 'completion date', 'target date', 'eta', 'timeline'],
      ...['time frame', 'timeframe', 'target completion', 'end date', 'finish date', 'delivery date', 'complete by'],
    ],
  },
  status: {
    fr: [
      ...[...fields.status.fr, "état d'exécution", 'état de mise en œuvre', 'niveau', 'niveau de mise en œuvre'],
      ...['niveau de réalisation', 'réalisation', 'taux de réalisation', "taux d'exécution", 'suivi'],
      ...['fait', 'réalisé', 'en cours', 'non fait', 'non réalisé'],
    ],
    en: [...fields.status.en, 'state', 'progress', 'done'],
  },
  deliverable: {
    fr: [
      ...[...fields.deliverable.fr, 'indicateur', 'preuve de réalisation', 'moyens de vérification'],
      'source de vérification',
    ],
    en: [...fields.deliverable.en, 'expected result', 'output'],
  },
  observations: { fr: [...fields.observation.fr, ...fields.note.fr], en: fields.note.en },
  priority: { fr: [...fields.priority.fr, 'niveau de priorité'], en: fields.priority.en },
  number: { fr: [...fields.number.fr, ...fields.reference.fr, 'réf', 'id', 'min', 'ordre'], en: fields.number.en },
  subject: {
    fr: [...fields.subject.fr, ...fields.point.fr, ...fields.agendaPoint.fr, ...fields.theme.fr, 'domaine', 'axe(s)'],
    en: [...fields.subject.en, ...fields.agendaPoint.en, 'topic'],
  },
  date: { fr: ['date(s)'], en: [] },
  decoy: {
    fr: [
      ...[...fields.present.fr, ...fields.excused.fr, ...fields.absent.fr, 'émargement', 'signature'],
      ...[...fields.phone.fr, ...fields.email.fr, ...fields.role.fr, 'contact', ...fields.venue.fr],
      ...[...fields.vote.fr, 'voix', ...fields.against.fr, ...fields.abstain.fr, ...fields.hours.fr, 'durée'],
      ...[...fields.count.fr, 'budget', 'montant', ...totals.fr, 'version'],
    ],
    en: [
      ...[
        ...fields.excused.en,
        ...fields.apologies.en,
        ...fields.phone.en,
        ...fields.email.en,
        ...fields.role.en,
        ...fields.venue.en,
      ],
      ...[...fields.against.en, ...fields.abstain.en, ...fields.hours.en, 'duration', ...fields.count.en, 'amount'],
    ],
  },
} as const satisfies Vocabulary<string>;

/** Of anything, and of actions beside those responsible and a deadline: "Libellé | Pilote | Délai". */
export const nameless: Said = {
  fr: ['libellé', 'intitulé', 'désignation', 'sujet', 'objet', 'description', 'point', 'élément', 'quoi'],
  en: ['item', 'description', 'what', 'subject', 'topic'],
};

/** Of what somebody has promised, where those who did and a day stand beside: "Structure | Engagement | Date". */
export const promised: Said = {
  fr: ['engagement(s)', 'engagement(s) pris', 'promesse(s)', 'contribution attendue', 'contribution(s) attendue(s)'],
  en: ['commitment(s)', 'pledge(s)', 'expected contribution(s)'],
};

/** Of whom a row is about: those responsible in a table of actions that has no other column of them. */
export const whoseRow: Said = {
  fr: [
    ...[...fields.structure.fr, ...fields.members.fr, ...fields.name.fr, 'service(s)', 'partenaire(s)', 'entité(s)'],
    ...[
      'agence(s)',
      'ong',
      'nom de la structure',
      'membre du groupe',
      'acteurs concernés',
      'structure(s) concernée(s)',
    ],
  ],
  en: [
    ...[...fields.structure.en, 'organisation(s)', ...fields.members.en, ...fields.name.en],
    ...['partner(s)', 'agency', 'agencies', 'unit(s)', 'body', 'ngo'],
  ],
};

/** "Action / Acteur" holds both; other headers one. */
export const actionAndOwner: Said = { fr: ['action/acteur'], en: ['action/actor'] };

/** Headers that often mean something else than actions. */
export const vagueHeaders: Said = {
  fr: [...fields.what.fr, ...vague, 'suivi'],
  en: fields.what.en,
};

/** In a longer header, words that say what it is about: "Responsable de la mise en œuvre". */
export const tellingWords = {
  owner: { fr: ['responsable'], en: ['responsible'] },
  due: { fr: ['échéance', 'délai'], en: ['deadline', 'due'] },
  /** At its beginning. */
  action: { fr: ['action', "point d'action", 'recommandation'], en: ['recommendation'] },
} as const satisfies Vocabulary<string>;

/** "Activités à mener", "Mesures correctives": what is to be done, and how it is said to be. */
export const toDoHeaders = {
  work: { fr: [...vague, 'tâche', 'solution', 'travaux', 'démarche'], en: [] },
  toDo: { fr: [...toBeDone.fr, 'corrective', 'proposée', 'prévue', 'recommandée'], en: [] },
  /** "What was agreed", "Ce qui est à faire". */
  what: { fr: ['ce qui', 'quoi'], en: ['what'] },
  agreed: { fr: ['faire', 'convenu'], en: ['do', 'done', 'agreed'] },
} as const satisfies Vocabulary<string>;

/** Of lists of those who attended. */
export const attendanceHeaders = {
  name: {
    fr: [...fields.name.fr, ...fields.attendee.fr, ...fields.members.fr],
    en: [...fields.name.en, ...fields.members.en],
  },
  /** Before "name". */
  whichName: { fr: [], en: ['given', 'first', 'family', 'last', 'full', 'sur'] },
  structure: {
    fr: [...fields.structure.fr, 'service(s)', 'société(s)'],
    en: [...fields.structure.en, 'company', 'affiliation(s)'],
  },
  present: {
    fr: [...fields.present.fr, ...fields.attendance.fr],
    en: ['attended', ...fields.attendance.en],
  },
  /** With any ending. */
  excused: { fr: fields.excused.fr, en: [...fields.excused.en, ...fields.apologies.en] },
  absent: fields.absent,
  number: fields.number,
  signature: { fr: ['émargement', 'signature(s)', 'visa'], en: ['signature', 'signed'] },
  /** Whether each was there, in one column: "Statut", "P/A". */
  state: { fr: ['statut', 'état', 'p/a', 'p/a/e', 'p/e/a'], en: ['status', 'p/a'] },
  proxy: {
    fr: [
      ...['pouvoir(s)', 'procuration(s)', 'représenté(e)(s) par', 'pouvoir à', 'mandataire', 'donne pouvoir'],
      ...['donne procuration', 'pouvoir donné', 'a donné pouvoir', 'remplacé(e)(s) par', 'suppléé(e)(s) par'],
    ],
    en: ['proxy', 'proxies', 'represented by', 'replaced by', 'substitute', 'gives proxy'],
  },
  /** For whom those who are there speak. */
  proxyHeld: {
    fr: [
      ...['pouvoir(s)', 'procuration(s)'].flatMap((each) =>
        ['reçu(e)(s)', 'de', 'détenu(e)(s)', 'porté(e)(s)'].map((held) => `${each} ${held}`),
      ),
      ...['a reçu pouvoir', 'a pouvoir de', 'mandant(s)', 'porteur de'],
    ],
    en: ['proxy for', 'proxies for', 'proxy held', 'proxies held', 'proxy of', 'holds proxy'],
  },
  role: { fr: ['fonction(s)', 'poste', 'titre', 'rôle', 'qualité'], en: ['position', 'role', 'title', 'job title'] },
  count: { fr: ['nombre', 'nb', 'effectif', 'nombre de personnes'], en: ['count', 'number of people'] },
} as const satisfies Vocabulary<string>;

/** Where the first name has a column of its own. */
export const firstNameHeaders: Said = { fr: ['prénom(s)'], en: ['first name', 'given name'] };

/** Of minutes that are one table: a row for each item of the agenda. */
export const minutesHeaders = {
  title: {
    fr: [
      ...[...columnHeaders.subject.fr, ...fields.agenda.fr, 'rubrique(s)', 'question(s)', 'lot(s)', 'volet(s)'],
      ...['chantier(s)', 'composante(s)'],
      ...['discutés', 'abordés', 'traités', 'examinés'].flatMap((done) => [
        `points ${done}`,
        `sujets ${done}`,
        `thèmes ${done}`,
      ]),
    ],
    en: [
      ...columnHeaders.subject.en,
      ...fields.agenda.en,
      ...fields.point.en,
      'agenda items',
      'topics',
      'discussion point(s)',
    ],
  },
  discussion: {
    fr: [
      ...[...fields.discussion.fr, 'échanges', 'débat(s)', 'contenu', 'constat(s)', 'commentaires'],
      ...['information(s)', 'notes'],
      ...['résumé(s)', 'synthèse(s)'].flatMap((told) => [told, `${told} des discussions`, `${told} des échanges`]),
      ...['point(s) clés', 'points saillants'].flatMap((points) => [points, `${points} de(s) discussion(s)`]),
    ],
    en: ['summary', 'details', 'key points', 'outcome(s)'],
  },
  decisions: {
    fr: [
      ...fields.decisions.fr,
      ...fields.vote.fr,
      'décisions prises',
      'avis',
      'vote(s)/avis',
      'vote(s) / avis',
      'conclusion(s)',
    ],
    en: [...fields.decisions.en, 'decision made', 'decision(s) taken'],
  },
} as const satisfies Vocabulary<string>;
