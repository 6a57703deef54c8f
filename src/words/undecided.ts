// How people say that nothing is decided: it is put off, refused, still to do, withdrawn, or an earlier decision told again.
import type { Vocabulary } from './vocabulary.ts';

export const undecided = {
  /** What a line begins with. */
  leading: {
    fr: [
      ...['à décider', 'reste à décider', 'annulé(e)', 'rappel de la décision', 'rappel des décisions'],
      ...['pas de décision', 'décision à prendre', 'décision ajournée', 'décision différée', 'décision reportée'],
      ...['reporté(e)(s)', 'point reporté', 'vote reporté', 'unanimité contre'],
    ],
    en: [
      'postponed',
      'carried over',
      'unanimously against',
      'all against',
      'to decide',
      'to be decided',
      'cancelled',
      'reminder of the decision',
      'no decision',
      'decision deferred',
    ],
  },
  /** What a sentence says. */
  said: {
    fr: [
      ...["n'est pas décidé", "n'a pas été décidé", "n'a pas décidé", "n'est pas encore décidé", "n'est rien décidé"],
      ...["aucune décision n'est prise", "aucune décision n'a été prise", "n'a pris aucune décision"],
      ...['0 pour', 'aucune voix pour', 'unanimité contre', 'tous contre', "à l'unanimité contre"],
      ...['reporté(e)(s) à la prochaine', 'reporté(e)(s) au prochain', 'reporté(e)(s) sine die'],
      ...['la décision est reportée', 'décision est ajournée', 'décision est différée', 'décision a été reportée'],
    ],
    en: [
      ...['was not decided', 'is not decided', 'not yet decided', 'did not decide', 'the decision is postponed'],
      ...[
        'decision was postponed',
        'decision is deferred',
        'decision was deferred',
        'all against',
        'unanimously against',
      ],
    ],
  },
  /** What became of a proposal, at the end of a sentence, in brackets, or alone: it is not what was decided. */
  refused: {
    fr: [
      ...['retenu(e)(s)', 'adopté(e)(s)', 'approuvé(e)(s)', 'validé(e)(s)', 'accepté(e)(s)', 'voté(e)(s)'].flatMap(
        (verb) => [`non ${verb}`, `pas ${verb}`, `pas été ${verb}`],
      ),
      ...['rejeté(e)(s)', 'refusé(e)(s)', 'repoussé(e)(s)', 'ajourné(e)(s)', 'retiré(e)(s)', 'sans suite'],
    ],
    en: [
      ...['adopted', 'approved', 'carried', 'accepted', 'agreed', 'retained', 'passed'].map((verb) => `not ${verb}`),
      ...['rejected', 'defeated', 'deferred', 'adjourned', 'postponed', 'withdrawn', 'lost', 'turned down'],
    ],
  },
  /** Before it, within a sentence. */
  being: {
    fr: ['est', 'sont', 'été', "n'est", 'ne sont', "n'a", "n'ont", 'étant'],
    en: ['is', 'are', 'was', 'were', 'been'],
  },
  /** Behind it, that the sentence ends with: "rejetée à l'unanimité", "deferred to the next meeting". */
  how: {
    fr: ["à l'unanimité", 'à la majorité', 'à une date', 'à la prochaine', 'au prochain', 'par', 'faute de', 'pour'],
    en: ['unanimously', 'by', 'to the next', 'until', 'for lack'],
  },
} as const satisfies Vocabulary<string>;
