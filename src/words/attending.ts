// What lists of those who attended say beside the names.
import { fields } from './fields.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Somebody stands for another, or comes and goes: "(pouvoir donné à M. X)", "arrivé à 18h30". */
export const comings = {
  standIn: { fr: ['représenté(e) par', 'remplacé(e) par'], en: [] },
  moved: { fr: ['arrivé(e) à', 'parti(e) à'], en: [] },
  arrived: { fr: ['arrivé(e)(s)', 'arrivée', 'dès', 'à partir de'], en: ['arrived', 'joined', 'from'] },
  left: { fr: ['parti(e)(s)', 'départ', "jusqu'à", 'a quitté'], en: ['left', 'leaving', 'until', 'till'] },
  proxy: {
    fr: ['pouvoir', 'procuration', 'représenté(e)', 'remplacé(e)', 'suppléé(e)'],
    en: ['proxy', 'represented', 'replaced'],
  },
  by: { fr: ['par'], en: ['by'] },
  /** Somebody there speaks for another: "avec le pouvoir de Zoé Petit". */
  holding: {
    fr: ['ayant', 'avec', 'a', 'muni(e) du', 'munie du', 'porteur du', 'porteuse du', 'détient le', 'détenant le'],
    en: ['with', 'holding', 'holds', 'has'],
  },
} as const satisfies Vocabulary<string>;

/** How many there were, or where they are listed: "17 personnes", "voir liste en annexe". */
export const counts = {
  people: { fr: ['personne(s)', 'participant(e)(s)', 'membre(s)'], en: ['people', 'members', 'attendees'] },
  see: { fr: ['voir', 'cf'], en: ['see'] },
  list: { fr: ['liste', 'list'], en: [] },
  ofWhom: { fr: ['de présence', 'des présents', 'jointe', 'en annexe'], en: [] },
  /** Before a sum of them, or what it is enough for. */
  sums: {
    fr: ['total', 'totaux', 'sous-total', 'quorum', 'nombre', 'nb', 'effectif(s)', 'votants'],
    en: ['subtotal', 'number', 'count', 'headcount', 'voters'],
  },
} as const satisfies Vocabulary<string>;

/** What people give for themselves before a slash: "she/her". */
export const ownPronouns: Said = { fr: ['il', 'elle', 'iel'], en: ['he', 'she', 'they', 'it', 'ze'] };

/** In a column of a list, how each attended. */
export const marks = {
  yes: { fr: ['x', 'oui', 'o', 'p', 'ok', 'signé'], en: ['yes', 'y'] },
  no: { fr: ['non', 'n', 'a', 'abs'], en: ['no'] },
  excused: { fr: ['e', 'exc', 'ex'], en: [] },
  /** With any ending. */
  excusedBeginning: { fr: ['excus'], en: [] },
  absentBeginning: { fr: ['abs'], en: [] },
} as const satisfies Vocabulary<string>;

/** What an entry of a list says of itself: there, excused, absent, represented. */
export const ownStates = {
  excused: {
    fr: [...fields.excused.fr, 'absent(e)(s) excusé(e)(s)', 'absence excusée'],
    en: [
      ...fields.excused.en,
      ...fields.apologies.en,
      'with regrets',
      'with apologies',
      'sent apologies',
      'sent regrets',
    ],
  },
  absent: {
    fr: [...fields.absent.fr, 'non excusé(e)(s)', 'absent(e)(s) non excusé(e)(s)', 'non présent(e)(s)'],
    en: ['not present', 'unexcused'],
  },
  present: { fr: [...fields.present.fr, 'en ligne', 'en visio'], en: ['here', 'online', 'remote'] },
} as const satisfies Vocabulary<'present' | 'excused' | 'absent'>;

/** "3 représentants de la DRECM/R", "2 personnes". */
export const headcounts: Said = {
  fr: [...counts.people.fr, 'représentant(e)(s)', 'agent(e)(s)', 'délégué(e)(s)', 'cadre(s)', 'invité(e)(s)'],
  en: [...counts.people.en, 'representatives', 'representative', 'participants', 'person', 'persons', 'guests'],
};

/** Beside somebody who is named: "Karkara et 2 autres". */
export const others: Said = { fr: ['autre(s)'], en: ['other(s)'] };

/** Where people meet, which stands among them at times. */
export const places: Said = {
  fr: ['salle', 'visio', 'visioconférence', 'présentiel', 'distanciel', 'locaux', 'hybride'],
  en: ['zoom', 'teams', 'skype', 'google meet', 'room', 'online', 'hybrid', 'webex', 'meet', 'jitsi'],
};

/** How people attend from elsewhere: a group of those present. */
export const remote: Said = {
  fr: [
    ...['visio', 'visioconférence', 'visio-conférence', 'audio', 'audioconférence', 'téléphone', 'distance', 'ligne'],
    ...['distanciel', 'présentiel', 'salle', 'personne'],
  ],
  en: [
    'zoom',
    'teams',
    'phone',
    'telephone',
    'video',
    'video conference',
    'conference call',
    'remote',
    'remotely',
    'online',
    'person',
  ],
};

/** Verbs of sentences of minutes: a line with one tells a story, and lists nobody. */
export const tellingOfMeetings: Said = {
  fr: [
    ...['remercie', 'remercient', 'souhaite', 'souhaitent', 'ouvre', 'propose', 'proposent', 'explique', 'annonce'],
    ...['précise', 'rappelle', 'présente les', 'présente le', 'présente la', 'présente un', 'débute', 'commence'],
    ...['sera', 'seront', 'doit', 'doivent', 'peut', 'peuvent', 'était', 'étaient', 'fait', 'font', 'va', 'vont'],
    ...['indique', 'confirme', 'informe', 'demande', 'signale', 'accueille', 'approuve', 'valide', 'lance'],
  ],
  en: [
    ...['welcomed', 'opened', 'proposed', 'presented', 'explained', 'thanked', 'asked', 'noted', 'will', 'should'],
    ...['must', 'can', 'agreed', 'reported', 'gave', 'led', 'made', 'started', 'raised', 'wants', 'needs'],
  ],
};

/** What the meeting did with somebody, right behind the name: the line tells it, and lists nobody. */
export const appointed: Said = {
  fr: ['a été', 'ont été', 'est nommé(e)', 'est désigné(e)', 'est élu(e)', 'sont nommé(e)s', 'sont élu(e)s'],
  en: ['elected', 'appointed', 'nominated'].flatMap((done) => [`was ${done}`, `were ${done}`]),
};

/** Sentences that tell who attended: what stands before the names, and behind them. */
export const attendanceSentences = {
  were: {
    fr: [
      'étaient',
      'étaient également',
      'étaient aussi',
      'sont',
      'sont également',
      'ont été',
      'était',
      'est',
      'furent',
    ],
    en: ['were', 'was', 'are', 'is', 'were also', 'is also'],
  },
  /** With what they were at: "présents à la réunion". */
  there: {
    fr: [...fields.present.fr, 'présents en séance'],
    en: ['present', 'in attendance', 'attending', 'on the call'],
  },
  atMeeting: {
    fr: [
      ...[
        'à la réunion',
        'à cette réunion',
        'à la séance',
        'à la rencontre',
        'en séance',
        'ce jour',
        'à cette rencontre',
      ],
    ],
    en: ['at the meeting', 'at this meeting', 'on the call', 'in the meeting'],
  },
  tookPart: {
    fr: ['ont participé', 'ont pris part', 'ont assisté', 'participaient', 'a participé', 'y ont participé'],
    en: ['attended', 'participated', 'took part', 'joined'],
  },
  with: {
    fr: [
      'avec la participation de',
      'avec la participation des',
      'avec la participation du',
      'en présence de',
      'en présence des',
    ],
    en: ['with the participation of', 'in the presence of', 'with participation from', 'attended by'],
  },
  excusedThem: {
    fr: ["s'est excusé(e)", 'se sont excusé(e)s', "s'était excusé(e)", "s'étaient excusé(e)s", "a prié de l'excuser"],
    en: [
      'sent apologies',
      'sent their apologies',
      'sent regrets',
      'sent their regrets',
      'gave apologies',
      'apologised',
    ],
  },
  apologies: { fr: [], en: ['apologies', 'apologies for absence', 'regrets', 'apologies for lateness'] },
  received: {
    fr: [],
    en: [
      ...[
        'were received',
        'have been received',
        'been received',
        'were sent',
        'were given',
        'received',
        'were accepted',
      ],
      ...['were received and accepted', 'received and accepted', 'were noted', 'were tendered', 'were submitted'],
    ],
  },
  apologiesFrom: { fr: [], en: ['from', 'by'] },
  gaveProxy: {
    fr: ['a donné', 'donne', 'ayant donné', 'avait donné'].flatMap((give) => [
      `${give} pouvoir`,
      `${give} procuration`,
    ]),
    en: ['gave proxy', 'gives proxy', 'gave their proxy'],
  },
  standsFor: {
    fr: ['est représenté(e)', 'était représenté(e)', 'est remplacé(e)', 'était remplacé(e)'],
    en: ['was represented', 'is represented'],
  },
} as const satisfies Vocabulary<string>;

/** Who was there, before a colon, in more words than a label has: "Structures représentées", "Organisations participantes". */
export const presentBodies = {
  bodies: {
    fr: [
      'structure(s)',
      'organisation(s)',
      'institution(s)',
      'partenaire(s)',
      'organisme(s)',
      'membre(s)',
      'service(s)',
      'personne(s)',
    ],
    en: [
      'organization(s)',
      'organisation(s)',
      'agencies',
      'partners',
      'members',
      'people',
      'board members',
      'committee members',
    ],
  },
  there: {
    fr: ['présent(e)(s)', 'représenté(e)(s)', 'participant(e)(s)', 'ayant participé'],
    en: ['present', 'represented', 'participating', 'attending', 'in attendance'],
  },
} as const satisfies Vocabulary<string>;

/** "Conseil au complet": everybody, and nobody by name. */
export const inFull: Said = { fr: ['au complet', 'au grand complet'], en: [] };
/** Before whoever presents an item, behind its title. */
export const presenting: Said = {
  fr: ['présenté(e)(s) par', 'présentation par', 'présentation de', 'exposé de', 'animé(e) par', 'par'],
  en: ['presented by', 'led by', 'by'],
};

/** Before the structure that somebody comes from. */
export const representing: Said = { fr: ['représentant', 'représentante de'], en: ['representing', 'at', 'of'] };

/** Before whom somebody replaces. */
export const inPlaceOf: Said = {
  fr: ['en remplacement de', 'à la place de', 'remplaçant', 'suppléant'],
  en: ['in place of', 'on behalf of', 'instead of', 'substituting for'],
};

/** Before those of all who were not there: "tous, sauf Zoé". */
export const exceptFor: Said = {
  fr: ['sauf', 'hormis', 'excepté', "à l'exception", 'moins'],
  en: ['except', 'but', 'without', 'other than'],
};

/** Behind a name, where somebody lives or was born. */
export const livingAt: Said = {
  fr: ['résidant', 'demeurant', 'domicilié(e)', 'habitant', 'né(e) le', 'né(e) à'],
  en: ['residing', 'living', 'domiciled', 'born'],
};

/** Before why somebody is not there, behind the name: "en mission", "on leave". */
export const notePrepositions: Said = {
  fr: ['en', 'pour', 'au', 'aux', 'à', 'chez', 'sans', 'de'],
  en: ['on', 'in', 'for', 'at', 'with', 'from'],
};
