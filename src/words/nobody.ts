// Nothing and nobody: what says that there is none, that it is not known yet, or that it is not sure.
import { fields } from './fields.ts';
import { carriers, leads } from './leads.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Their last dot is no end of a sentence. */
export const noneInitials: Said = { fr: ['r.a.s', 's.o'], en: ['n.a'] };

/** There is none of what is asked for: an owner, an action, a deadline, a decision, somebody excused. */
export const none: Said = {
  fr: [
    ...noneInitials.fr,
    ...['néant', 'aucun(e)(s)', 'rien', 'rien à signaler', 'ras', 'sans objet', 's/o', 'vide'],
    ...['non applicable', 'pas applicable'],
  ],
  en: [
    ...noneInitials.en,
    ...['none', 'none at this time', 'none noted', 'none recorded', 'none so far', 'none yet', 'nil', 'void'],
    ...['nothing', 'nothing to report', 'nothing to document', 'not applicable', 'n/a', 'n / a', 'n /a', 'n/ a', 'na'],
  ],
};

/** Typed for an answer that one does not have. */
export const notKnown: Said = {
  fr: [
    ...['je ne sais pas', 'je ne sais plus', 'je sais pas', 'ne sais pas', 'ne sait pas', 'on ne sait pas', 'nsp'],
    ...['pas sûr(e)', 'aucune idée', 'sais pas', 'je ne me souviens pas', 'je ne me souviens plus'],
  ],
  en: ["don't know", "i don't know", 'do not know', 'i do not know', 'dont know', 'not sure', 'no idea', 'dunno'],
};

/** "aucune action", "no further action", "sans responsable": what stands before that of which there is none. */
export const noSuch = {
  none: { fr: ['aucun(e)(s)', 'pas de', "pas d'"], en: ['no'] },
  without: { fr: ['sans'], en: [] },
  more: { fr: ['nouvelle(s)'], en: ['new', 'other', 'further'] },
  outcome: {
    fr: [...fields.action.fr, ...fields.decisions.fr],
    en: [...fields.action.en, ...fields.decisions.en],
  },
  owner: fields.owner,
  attending: {
    fr: [
      ...fields.guests.fr,
      ...fields.excused.fr,
      ...fields.absent.fr,
      ...fields.represented.fr,
      ...fields.attendee.fr,
    ],
    en: [...fields.guests.en, ...fields.apologies.en, 'absences', 'absence'],
  },
} as const satisfies Vocabulary<string>;

/** Where something else says it, or somebody was to fill it in. */
export const elsewhere: Said = {
  fr: ['voir ci-dessous', 'voir ci-dessus'],
  en: ['see above', 'see below', 'details below'],
};
export const blanks: Said = { fr: ['à compléter', 'compléter'], en: ['tba', 'tbc', 'tbd'] };

/** In a list of names, nobody. */
export const andSoOn: Said = { fr: ['etc'], en: [] };

/** Nobody yet. */
export const notYet: Said = {
  fr: [
    ...['n.d', 'nd', 'vacant(e)', 'poste vacant(e)', 'qui', 'personne', 'inconnu(e)', 'indéterminé(e)', 'en attente'],
    ...['en cours de désignation', "en cours d'identification", 'en cours de définition', 'en cours de nomination'],
    'en cours de recrutement',
  ],
  en: [
    ...blanks.en,
    ...['t.b.a', 't.b.c', 't.b.d', 'unknown', 'unassigned', 'undefined', 'undetermined', 'unspecified'],
    ...['nobody', 'nobody yet', 'no one', 'no one yet'],
  ],
};

/** Before "à désigner": the name of what. */
export const nameAsked: Said = {
  fr: [...fields.owner.fr, ...leads.fr, ...carriers.fr, 'structure(s)'],
  en: [...fields.owner.en, 'owners'],
};

/** What has to be done before a name or a day is known, behind "à" and "to be"; the last ones fit a name, or a day, only. */
export const toSettle: Vocabulary<'both' | 'name' | 'day'> = {
  both: {
    fr: ['définir', 'confirmer', 'déterminer', 'préciser', 'fixer', 'compléter', 'décider', 'discuter'],
    en: ['defined', 'confirmed', 'decided', 'determined'],
  },
  name: {
    fr: [
      ...['désigner', 'identifier', 'nommer', 'trouver', 'attribuer', 'assigner', 'choisir', 'recruter', 'voir'],
      'pourvoir',
    ],
    en: ['named', 'assigned', 'designated', 'identified', 'appointed'],
  },
  day: {
    fr: ['convenir', 'planifier', 'programmer', 'venir', 'arrêter', 'communiquer', 'valider'],
    en: ['agreed', 'announced', 'scheduled', 'set', 'fixed', 'discussed', 'advised', 'specified'],
  },
};

/** What was done once a name or a day is known, behind "non", "pas encore" and "not yet". */
export const settled: Vocabulary<'both' | 'name' | 'day'> = {
  both: {
    fr: [
      ...['défini(e)(s)', 'attribué(e)(s)', 'déterminé(e)(s)', 'précisé(e)(s)', 'renseigné(e)(s)', 'connu(e)(s)'],
      ...['spécifié(e)(s)', 'mentionné(e)(s)', 'indiqué(e)(s)', 'communiqué(e)(s)', 'disponible(s)'],
    ],
    en: ['defined', 'known', 'specified', 'set'],
  },
  name: {
    fr: ['désigné(e)(s)', 'assigné(e)(s)', 'identifié(e)(s)', 'nommé(e)(s)'],
    en: ['assigned', 'named', 'identified', 'appointed'],
  },
  day: {
    fr: ['fixé(e)(s)', 'arrêté(e)(s)', 'convenu(e)(s)', 'décidé(e)(s)', 'planifié(e)(s)', 'programmé(e)(s)'],
    en: ['fixed', 'determined', 'decided', 'agreed', 'provided', 'given', 'indicated', 'available'],
  },
};

/** What joins these to the words before: "reste à désigner", "not yet known", "sera précisé". */
export const yet = {
  toSettle: { fr: ['à', 'reste à'], en: ['to be'] },
  settled: { fr: ['non', 'pas', 'pas encore'], en: ['not', 'not yet'] },
  willBe: { fr: ['sera', 'seront'], en: [] },
} as const satisfies Vocabulary<string>;

/** At some other time, not said when. */
export const later: Said = { fr: ['ultérieurement', 'plus tard', 'prochainement'], en: ['later'] };
/** At a time, or by somebody, of whom the words behind these tell. */
export const laterOn: Said = {
  fr: [
    ...['lors de', "lors d'", 'lors du', 'lors des', 'par'],
    ...['à la prochaine', 'avant la prochaine', 'pour la prochaine'],
  ],
  en: [],
};

/** Alone these name nobody; before a name they make it doubtful. */
export const perhaps: Said = {
  fr: ['peut être', 'probablement', 'éventuellement'],
  en: ['maybe', 'perhaps', 'possibly', 'probably'],
};

/** Alone these too name nobody, or what is not yet sure. */
export const provisional: Said = { fr: ['provisoire'], en: ['tentative'] };

/** Beside a day they say that it is not sure. */
export const unsureDay: Said = {
  fr: [...perhaps.fr, 'sans doute', 'si possible', 'sous réserve', 'à confirmer', 'vers', 'environ'],
  en: [...perhaps.en, 'if possible', 'tentatively', 'to be confirmed', 'tbc', 'around', 'about'],
};
