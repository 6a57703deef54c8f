// Meetings and their minutes, and what sentences tell of them.
import { fields } from './fields.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

export const sittings: Said = { fr: ['réunion', 'séance'], en: ['meeting'] };
export const meetings: Said = { fr: [...sittings.fr, 'session', 'assemblée', 'rencontre'], en: sittings.en };

/** What tells another meeting from this one. */
export const nextOne: Said = { fr: ['prochaine'], en: ['next'] };
export const otherOne: Said = { fr: ['prochain', 'suivant(e)', 'précédent(e)'], en: ['previous', 'last'] };
export const nextMeetings: Said = {
  fr: [
    ...meetings.fr.flatMap((meeting) => [`prochaine ${meeting}`, `${meeting} suivante`]),
    ...['ag', 'commission', 'plénière'].map((meeting) => `prochaine ${meeting}`),
    ...['ca', 'rdv', 'rendez-vous', 'conseil', 'comité', 'bureau', 'copil', 'cotech', 'groupe de travail'].map(
      (meeting) => `prochain ${meeting}`,
    ),
  ],
  en: ['next meeting', 'next call', 'next mtg'],
};

/** What of it is said: "Date et lieu de la prochaine réunion". */
export const meetingFacts: Said = {
  fr: ['date(s)', 'jour', 'lieu', 'heure', 'horaire'],
  en: ['date', 'time', 'place', 'venue'],
};

/** "Next board meeting": what is meant may stand apart from the word for the next one. */
export const gatherings: Said = { fr: [], en: ['meeting', 'call', 'session', 'sync', 'mtg'] };

/** What a meeting is called where it begins and ends: "Les travaux sont clos", "Call to order". */
export const proceedings: Said = { fr: ['travaux'], en: ['call to order', 'called to order'] };

/** The document. */
export const minutes: Said = {
  fr: [
    ...['compte(s) rendu(s)', 'procès-verbal', 'procès-verbaux', 'relevé(s) de décision(s)'],
    'relevé(s) de conclusions',
  ],
  en: ['minutes'],
};
export const minutesInitials: Said = { fr: ['pv', 'cr'], en: [] };
export const notes: Said = { fr: ['note(s)'], en: [] };

/** What has a date of its own, and words that put it beside something: a title with one tells of more than its meeting. */
export const otherDated: Said = {
  fr: [
    ...['atelier', 'mission', 'visit', 'visite', 'conférence', 'forum', 'arrêté', 'décret', 'loi', 'accord', 'rapport'],
    ...['lettre', 'note', 'incident', 'attaque', 'inondation(s)', 'crise', 'événement(s)', 'suite(s)', 'suivi'],
    ...['restitution', 'préparation', 'préparatoire', 'bilan', 'évaluation', 'présentation', 'plan', 'projet'],
    ...['programme', 'sur', 'concernant', 'relatif', 'relative', 'après', 'avant'],
  ],
  en: [
    ...['workshop', 'law', 'decree', 'agreement', 'report', 'letter', 'attack', 'flood(s)', 'crisis', 'event(s)'],
    ...['follow up', 'review', 'project', 'about', 'on', 'after', 'before'],
  ],
};

/** It took place; with any ending. */
export const held: Said = { fr: ['réuni', "s'est tenu", 'a eu lieu'], en: ['was held', 'took place'] };
/** It was convened and did not take place. */
export const notHeld: Said = {
  fr: ["n'a pas eu lieu", "n'a pas pu se tenir", "n'a pas pu avoir lieu", "ne s'est pas tenue"],
  en: ['was not held', 'did not take place', 'could not be held'],
};
/** It began, and ended, at an hour; those of the beginning have any ending. */
export const opened: Said = {
  fr: ['ouvert', 'commenc', 'début'],
  en: ['started', 'opened', 'called to order', 'to order'],
};
export const closed: Said = {
  fr: ['levée', 'close', 'clôture', 'clôturé(e)', 'pris fin', 'terminée', 'achevée'],
  en: ['adjourned', 'ended', 'closed'],
};
export const chairedBy: Said = { fr: ['sous la présidence'], en: [] };

/** What is done to the minutes of the meeting before. */
export const approval: Said = {
  fr: ['approbation', 'adoption', 'validation'],
  en: ['approved', 'approval', 'adoption'],
};
export const approved: Said = {
  fr: ['adopté(e)(s)', 'approuvé(e)(s)', 'validé(e)(s)'],
  en: ['approved', 'accepted', 'adopted', 'agreed as', 'confirmed'],
};
/** But is not done yet, or not at all. */
export const notDone: Said = { fr: ['sera', 'seront', 'non', 'pas'], en: ['will be', 'to be', 'not'] };

/** How votes are counted. */
export const votes = {
  for: { fr: fields.for.fr, en: [...fields.for.en, 'in favor', 'in favour', 'aye(s)', 'yes'] },
  against: { fr: fields.against.fr, en: [...fields.against.en, 'noes', 'nay(s)'] },
  abstain: { fr: fields.abstain.fr, en: [...fields.abstain.en, 'abstained'] },
  vote: { fr: [...fields.vote.fr, 'voix'], en: [] },
  /** With any ending: "voté". */
  beginning: { fr: ['vot', 'voix'], en: [] },
} as const satisfies Vocabulary<string>;

/** A board votes on it: it is decided, not to be done. */
export const motions: Said = { fr: [], en: ['motion(s)', 'moved', 'it was moved', 'resolved'] };

/** At the foot of paper: "Page 2 sur 5". */
export const pages = {
  page: { fr: ['page'], en: [] },
  outOf: { fr: ['sur'], en: ['of'] },
} as const satisfies Vocabulary<string>;

/** What stands before the day of the next meeting in a sentence, beside "prochaine réunion". */
export const meetingAgain = {
  /** As an item, before its day: "To agree the date of the next meeting". */
  toSettle: {
    fr: ['fixer', 'choisir', 'arrêter', 'définir', 'convenir de', 'fixation de', 'choix de', 'détermination de'],
    en: ['resolve', 'agree', 'confirm', 'set', 'fix', 'note', 'decide', 'arrange', 'determine', 'approve'].flatMap(
      (settle) => [settle, `to ${settle}`, `to ${settle} on`],
    ),
  },
  again: {
    fr: [
      'se réunira de nouveau',
      'se réunira à nouveau',
      'se retrouvera',
      'se reverra',
      'rendez-vous est pris',
      'prochaine fois',
      'se revoir',
    ],
    en: ['will next meet', 'will meet again', 'meets again', 'meet next', 'next time'],
  },
  /** Between its name and its day. */
  willBe: {
    fr: [
      'aura lieu',
      'est prévue',
      'est fixée',
      'est programmée',
      'se tiendra',
      'est planifiée',
      'se déroulera',
      'sera',
      'est',
    ],
    en: [
      'will be',
      'will take place',
      'is scheduled',
      'is planned',
      'is due',
      'is to be held',
      'is arranged',
      'will happen',
      'is on',
      'is',
      'has been scheduled',
      'to be held',
    ],
  },
  which: {
    fr: [
      ...['plénière', 'générale', 'ordinaire', 'extraordinaire', 'mensuelle', 'du groupe', 'du comité', 'du conseil'],
      ...['de bureau', 'du bureau', 'du ca', "d'administration", 'municipal', 'de pilotage', 'technique'],
    ],
    en: ['regular', 'general', 'board', 'committee', 'team', 'group'],
  },
  /** Before the word for one that is to come. */
  another: {
    fr: [
      ...[
        'une nouvelle',
        'une autre',
        'une deuxième',
        'une seconde',
        'une troisième',
        'une 2e',
        'une 2ème',
        'une 2nde',
      ],
      ...['une 3e', 'une 3ème', 'une 4e', 'une 4ème', 'la 2e', 'la deuxième', 'la seconde', 'la troisième'],
    ],
    en: ['another', 'a second', 'a third', 'a new', 'a further', 'a follow up', 'a 2nd', 'a 3rd'],
  },
  /** Without its name, behind a sentence of the meetings. */
  nextOne: { fr: ['la prochaine', 'la suivante'], en: ['the next one', 'next one', 'the next'] },
  setFor: {
    fr: [
      ...['aura lieu', 'est prévue', 'est fixée', 'est programmée', 'est organisée', 'est convenue', 'est calée'],
      ...['est retenue', 'a été retenue', 'a été fixée', 'est proposée', 'est arrêtée'],
    ],
    en: ['is set for', 'is set', 'was scheduled', 'is agreed for', 'was agreed', 'was set', 'is agreed', 'was chosen'],
  },
  appointment: {
    fr: [
      'rdv',
      'rendez-vous',
      'on se retrouve',
      'on se revoit',
      'nous nous retrouvons',
      'nous nous retrouverons',
      'nous nous reverrons',
    ],
    en: ['meet again', 'we meet again', 'we meet', 'we will meet'],
  },
  onDay: { fr: ['le'], en: ['on'] },
  ours: { fr: ['notre'], en: ['our'] },
  planned: {
    fr: [
      'dates prévisionnelles de réunions',
      'dates prévisionnelles',
      'prochaines réunions',
      'prochains rendez-vous',
      'prochains rdv',
      'prochaines dates de réunion',
    ],
    en: ['upcoming meetings', 'next meetings'],
  },
} as const satisfies Vocabulary<string>;

/** Whose day is that of the document rather than of the meeting. */
export const ofDocument: Said = {
  fr: [
    ...[
      'publié(e)',
      'rédigé(e)',
      'diffusé(e)',
      'mis en ligne',
      'imprimé',
      'mis à jour',
      'mise à jour',
      'modifié',
      'envoyé',
    ],
    ...['date du document', 'date de rédaction', 'date de diffusion', 'date de publication', 'date limite', 'échéance'],
    ...['dernière mise à jour', 'dernière modification', 'mis à jour le', 'mise en ligne', 'dernier enregistrement'],
    ...['version du', 'fait à', 'date de création', 'date de mise à jour', 'créé', 'convocation', 'transmis', 'signé'],
  ],
  en: [
    'published',
    'posted',
    'written on',
    'drafted',
    'circulated',
    'last updated',
    'last modified',
    'last edited',
    'last saved',
    'updated',
    'created',
    'printed',
    'document date',
    'due',
  ],
};

/** Who chaired, in sentences; a person stands behind them. */
export const led: Said = {
  fr: ['présidée par', 'présidé par', 'animée par', 'dirigée par'],
  en: ['chaired by', 'led by', 'presided over by', 'facilitated by'],
};
/** A person stands before them. */
export const electedChair: Said = {
  fr: [
    'préside la séance',
    'a présidé la séance',
    'préside la réunion',
    'est élu président de séance',
    'assure la présidence',
  ],
  en: ['was elected chair', 'chaired the meeting', 'took the chair', 'was in the chair', 'presided'],
};

/** Where a meeting is held, when it is said beside its day. */
export const venueWords = {
  before: { fr: ['à', 'au', 'aux', 'en', 'dans', 'chez', 'sur'], en: ['at', 'in', 'on', 'via'] },
  place: {
    fr: [
      ...['salle', 'mairie', 'visioconférence', 'visio-conférence', 'visio', 'bureau', 'bureaux', 'siège', 'locaux'],
      ...['préfecture', 'école', 'gouvernorat', 'hôtel', 'maison', 'distanciel', 'présentiel'],
    ],
    en: ['room', 'zoom', 'teams', 'office', 'headquarters', 'hall', 'google meet', 'online', 'town hall', 'library'],
  },
} as const satisfies Vocabulary<string>;

/** Before an hour, at the beginning of a line: "Début à 19h45". */
export const begins: Said = { fr: ['début', 'commence'], en: ['start', 'starts'] };
export const finishes: Said = { fr: ['fin', 'se termine'], en: ['end', 'ends'] };
