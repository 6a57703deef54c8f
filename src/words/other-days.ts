// What stands before a day that is no limit: something began or happened on it, or takes place then.
import type { Vocabulary } from './vocabulary.ts';

export const otherDays = {
  /** What happened: "le courrier reçu le 5 janvier"; "sera envoyé le 5 janvier" is still to be done. */
  happened: {
    fr: [
      ...['reçu(e)(s)', 'envoyé(e)(s)', 'transmis', 'transmise(s)', 'adressé(e)(s)', 'daté(e)(s)', 'signé(e)(s)'],
      ...[
        'publié(e)(s)',
        'paru(e)(s)',
        'déposé(e)(s)',
        'ouvert(e)(s)',
        'créé(e)(s)',
        'remis',
        'remise(s)',
        'voté(e)(s)',
      ],
      ...[
        'adopté(e)(s)',
        'décidé(e)(s)',
        'validé(e)(s)',
        'approuvé(e)(s)',
        'tenu(e)(s)',
        'arrivé(e)(s)',
        'survenu(e)(s)',
      ],
      ...['commencé(e)(s)', 'débuté(e)(s)', 'lancé(e)(s)', 'effectué(e)(s)', 'réalisé(e)(s)', 'eu lieu', 'fait(e)(s)'],
      ...['constaté(e)(s)', 'présenté(e)(s)', 'relancé(e)(s)', 'rencontré(e)(s)', 'émis', 'émise(s)', 'acheté(e)(s)'],
    ],
    en: [
      ...['received', 'sent', 'dated', 'signed', 'published', 'posted', 'held', 'opened', 'started', 'begun', 'made'],
      ...['adopted', 'agreed', 'approved', 'decided', 'voted', 'created', 'issued', 'submitted', 'took place', 'met'],
    ],
  },
  /** Since when, or behind what. */
  since: {
    fr: ['depuis', 'suite à', 'à la suite de', 'à la suite du', 'faisant suite à'],
    en: ['since', 'following', 'further to'],
  },
  /** From when on. */
  start: {
    fr: ['après', 'dès', 'à partir', 'à compter', 'pas avant'],
    en: ['after', 'starting', 'starting on', 'not before'],
  },
  /** When something takes place. */
  takesPlace: {
    fr: ['prévu(e)(s)', 'programmé(e)(s)', 'planifié(e)(s)', 'organisé(e)(s)', 'aura lieu', 'a lieu', 'se tiendra'],
    en: ['planned for', 'scheduled for', 'scheduled on', 'taking place', 'takes place'],
  },
  /** What a day of the calendar is that of: "14 et 15 mai : salon du livre". */
  events: {
    fr: [
      ...[
        'salon',
        'fête',
        'forum',
        'festival',
        'concert',
        'kermesse',
        'brocante',
        'portes ouvertes',
        'assemblée générale',
      ],
      ...[
        'ag',
        'tournoi',
        'spectacle',
        'exposition',
        'conférence',
        'vacances',
        'marché',
        'loto',
        'sortie',
        'randonnée',
      ],
      ...['journée', 'vide-grenier', 'congrès'],
    ],
    en: [
      'fair',
      'festival',
      'concert',
      'open day',
      'conference',
      'party',
      'exhibition',
      'tournament',
      'holidays',
      'agm',
    ],
  },
  /** Before what happened, that it is still to be done. */
  toBe: { fr: ['sera', 'seront', 'être', 'soit', 'soient'], en: ['be'] },
} as const satisfies Vocabulary<string>;
