// How the counts of a vote are said.
import type { Vocabulary } from './vocabulary.ts';

/** The parts of a vote beside those of `votes` of meetings: how the ballots say them, and how many could vote. */
export const ballots = {
  for: { fr: ['oui', 'favorables', 'pour'], en: ['yes', 'for', 'in favor', 'in favour', 'aye(s)', 'yea(s)'] },
  against: { fr: ['non', 'défavorables', 'contre'], en: ['no', 'noes', 'nay(s)', 'against', 'opposed'] },
  abstain: {
    fr: [
      'abstention(s)',
      'abst',
      'abs',
      'abstenu(s)',
      "s'abstient",
      "s'abstiennent",
      'blanc(s)',
      'blancs/nuls',
      'blancs et nuls',
    ],
    en: ['abstain', 'abstained', 'abstaining', 'abstention(s)', 'blank(s)'],
  },
  voters: {
    fr: [
      'votant(s)',
      'présents',
      'inscrits',
      'suffrages exprimés',
      'exprimés',
      'nuls',
      'total',
      'pouvoirs',
      'refus de vote',
      'nppv',
    ],
    en: ['voters', 'voting', 'spoiled', 'total', 'present'],
  },
  /** Between a part and its number. */
  between: {
    fr: ['voix', 'vote(s)', 'membre(s)', 'personne(s)', 'et', 'de', 'des', 'avec', 'est', 'sont', 'a', 'ont'],
    en: ['vote(s)', 'member(s)', 'people', 'and', 'with', 'were', 'voted', 'in'],
  },
  /** A row that adds up others. */
  sums: { fr: ['total', 'totaux', 'somme'], en: ['sum'] },
  /** What is counted without being a vote of this meeting. */
  elsewhere: {
    fr: [
      ...['sondage', 'estimation', 'pronostic', 'simulation', 'pour mémoire', 'rappel du vote', 'vote prévu'],
      ...["l'an dernier", "l'an passé", "l'année dernière", "l'année précédente"],
    ],
    en: ['poll', 'estimate', 'forecast', 'last year', 'previous year', 'for the record'],
  },
  none: { fr: ['aucun(e)', 'zéro', 'pas de', "pas d'"], en: ['zero', 'none', 'nil', 'no'] },
  one: { fr: ['un', 'une'], en: ['one'] },
  unanimous: { fr: ["à l'unanimité", "l'unanimité", 'unanimement'], en: ['unanimously', 'unanimous'] },
  decided: {
    fr: ['voté(e)(s)', 'adopté(e)(s)', 'approuvé(e)(s)', 'élu(e)(s)', 'validé(e)(s)', 'accepté(e)(s)', 'vote', 'donne'],
    en: ['voted', 'adopted', 'approved', 'elected', 'carried', 'passed', 'accepted', 'agreed'],
  },
} as const satisfies Vocabulary<string>;
