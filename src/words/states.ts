// How far an action or a recommendation is, as tables, lists and answers say it.
import type { Said, Vocabulary } from './vocabulary.ts';

const made: Said = { fr: ['fait'], en: ['done'] };
const underWay: Said = { fr: ['en cours'], en: [] };

/** What says so in capitals before an action, where others may be its first word ("OPEN data"). */
export const shoutedStates: Vocabulary<'done' | 'in-progress' | 'open'> = {
  done: { fr: [...made.fr, 'ok'], en: made.en },
  'in-progress': underWay,
  open: { fr: ['à faire'], en: ['todo'] },
};

/** What says so on a line of its own under an action, where others may begin another one ("Open the account"). */
export const verdicts: Vocabulary<'done' | 'in-progress' | 'open' | 'dropped'> = {
  done: { fr: made.fr, en: [...made.en, 'complete', 'completed', 'closed'] },
  'in-progress': { fr: underWay.fr, en: ['continued', 'ongoing'] },
  open: { fr: ['reporté'], en: ['pending'] },
  dropped: { fr: [], en: ['withdrawn'] },
};

/** What says that an earlier action is still to be done, and so is one of this meeting again. */
export const statedAgain: Vocabulary<'in-progress' | 'open'> = {
  'in-progress': { fr: [], en: ['to be continued'] },
  open: {
    fr: [
      ...['à poursuivre', 'à continuer', 'à reconduire', 'à relancer', 'reconduit(e)(s)'],
      ...['reste à faire', 'toujours à faire'],
    ],
    en: ['carried over', 'carried forward', 'still to do', 'still to be done'],
  },
};

export const states: Vocabulary<'open' | 'in-progress' | 'blocked' | 'done' | 'dropped'> = {
  open: {
    fr: [
      ...shoutedStates.open.fr,
      ...statedAgain.open.fr,
      ...verdicts.open.fr,
      ...['reportés', 'reportée(s)', 'repoussé(e)(s)', 'ouvert(e)(s)', 'à traiter', 'à lancer'],
      ...['pas commencé(e)', 'pas fait(e)(s)', 'non fait(e)', 'non réalisé(e)'],
    ],
    en: [
      ...shoutedStates.open.en,
      ...statedAgain.open.en,
      ...verdicts.open.en,
      ...['open', 'to do', 'outstanding', 'postponed', 'deferred', 'still open'],
      ...['not started', 'not yet started', 'not done', 'not yet done'],
    ],
  },
  'in-progress': {
    fr: [
      ...underWay.fr,
      ...['encours', 'partiellement', 'commencé(e)(s)', 'démarré(e)(s)', 'débuté(e)(s)', 'entamé(e)(s)'],
    ],
    en: [
      ...statedAgain['in-progress'].en,
      ...verdicts['in-progress'].en,
      ...['in progress', 'on going', 'under way', 'started', 'partial', 'partially'],
    ],
  },
  blocked: {
    fr: ['bloqué(e)(s)', 'en attente', 'en pause', 'suspendu(e)(s)'],
    en: ['blocked', 'on hold', 'waiting', 'suspended'],
  },
  done: {
    fr: [
      ...shoutedStates.done.fr,
      ...['faits', 'faite(s)', 'réalisé(e)(s)', 'exécuté(e)(s)', 'terminé(e)(s)', 'fini(e)(s)', 'clôturé(e)(s)'],
      ...['complété(e)(s)', 'achevé(e)(s)', 'clos'],
    ],
    en: [...verdicts.done.en, 'finished', 'achieved', 'implemented'],
  },
  dropped: {
    fr: [
      'abandonné(e)(s)',
      'annulé(e)(s)',
      'caduc',
      'caduque(s)',
      'sans objet',
      'écarté(e)(s)',
      'remplacé(e)(s)',
      'enterré(e)(s)',
    ],
    en: [...verdicts.dropped.en, 'dropped', 'canceled', 'cancelled', 'abandoned', 'superseded', 'replaced'],
  },
};

/** Under the name of a state, that it is so or not. */
export const yes: Said = { fr: ['oui'], en: ['yes'] };
export const no: Said = { fr: ['non', 'pas encore'], en: ['no', 'not yet'] };

/** Before what says that something is done. */
export const already: Said = { fr: ['déjà'], en: ['already'] };

/** Behind what says that something is done: it is not, or not all of it. */
export const inPart: Said = {
  fr: ['partiellement', 'en partie', 'mais', 'à moitié'],
  en: ['partially', 'partly', 'in part', 'but'],
};

/** What says of an action that it is new, or comes back each time: nothing of how far it is. */
export const newness: Said = { fr: ['nouveau', 'nouvelle', 'permanent'], en: ['new', 'standing'] };

/** Of all actions: "Toutes les actions précédentes ont été réalisées". */
export const allActions = {
  which: { fr: ['précédentes'], en: ['previous', 'other'] },
  are: { fr: ['sont', 'ont été'], en: ['are', 'were', 'have been'] },
} as const satisfies Vocabulary<string>;
