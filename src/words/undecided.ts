// How people say that nothing is decided: it is put off, still to do, withdrawn, or an earlier decision told again.
import type { Vocabulary } from './vocabulary.ts';

export const undecided = {
  /** What a line begins with. */
  leading: {
    fr: [
      ...['à décider', 'reste à décider', 'annulé(e)', 'rappel de la décision', 'rappel des décisions'],
      ...['pas de décision', 'décision à prendre', 'décision ajournée', 'décision différée', 'décision reportée'],
    ],
    en: ['to decide', 'to be decided', 'cancelled', 'reminder of the decision', 'no decision', 'decision deferred'],
  },
  /** What a sentence says. */
  said: {
    fr: [
      ...["n'est pas décidé", "n'a pas été décidé", "n'a pas décidé", "n'est pas encore décidé", "n'est rien décidé"],
      ...['la décision est reportée', 'décision est ajournée', 'décision est différée', 'décision a été reportée'],
    ],
    en: [
      ...['was not decided', 'is not decided', 'not yet decided', 'did not decide', 'the decision is postponed'],
      ...['decision was postponed', 'decision is deferred', 'decision was deferred'],
    ],
  },
} as const satisfies Vocabulary<string>;
