// The verbs by which somebody has something to do: "OIM doit …", "Ada to …", "she agreed to …".
import type { Said, Vocabulary } from './vocabulary.ts';

const action = ['action', 'an action', 'the action', 'action item', 'an action item', 'the action item'];

/**
 * `infinitive`, `one`, `promised` and `given` make an owner of an unknown name before them; the others do where the name is known.
 */
export const obligations: Vocabulary<
  'infinitive' | 'one' | 'several' | 'may' | 'promised' | 'offered' | 'duty' | 'given'
> = {
  infinitive: { fr: [], en: ['to'] },
  one: { fr: ['doit', 'va'], en: ['will'] },
  several: { fr: ['doivent', 'vont'], en: [] },
  may: { fr: [], en: ['can', 'should'] },
  promised: { fr: ['se charge de'], en: ['agreed to'] },
  offered: {
    fr: ['se chargent de', "s'occupe de", "s'occupent de", "s'engage à", "s'engagent à"],
    en: ['volunteered to', 'offered to'],
  },
  duty: {
    fr: ['devra', 'devront', 'est chargé(e) de', 'sont chargé(e)s de'],
    en: [
      ...['shall', 'must', 'need to', 'needs to', 'are to', 'has to', 'have to'],
      ...['action to', 'an action to', 'the action to'].flatMap((what) => [`has ${what}`, `have ${what}`]),
    ],
  },
  given: {
    fr: [],
    en: ['is to', ...action.map((what) => `took ${what} to`)],
  },
};

/** As minutes tell afterwards what somebody said that they were going to do. */
export const spokenObligations: Said = { fr: [], en: ['would'] };

const inCharge = ['se charge', 'se chargera', 'se chargent', 'se chargeront'];
const busy = ["s'occupe", "s'occupera", "s'occupent", "s'occuperont"];
const asked = ['est', 'sont', 'a été', 'ont été'].flatMap((be) =>
  ['chargé(e)(s)', 'invité(e)(s)', 'prié(e)(s)'].map((verb) => `${be} ${verb}`),
);

/** Of these, those that say by themselves that what follows is an action. */
export const takenActions: Said = { fr: [], en: action.flatMap((what) => [`took ${what} to`, `has ${what} to`]) };

/** How the narrative says that somebody has something to do; what ends in "d" goes on with "de", "du", "d'" … */
export const toldObligations: Said = {
  fr: [
    ...['engagé(e)(s) à', "s'est engagé(e) à", 'se sont engagé(e)s à'],
    ...[...inCharge, ...busy].map((verb) => `${verb} d`),
    ...asked,
  ],
  en: [
    ...['promised to', 'committed to', 'undertook to', 'was asked to', 'were asked to'],
    ...['is going to', 'are going to'],
  ],
};

/** How a verb ends that says what somebody is going to do: "transmettra". */
export const futureEndings: Said = {
  fr: ['era', 'ira', 'dra', 'tra', 'ura', 'vra', 'rra'].flatMap((one) => [one, `${one.slice(0, -1)}ont`]),
  en: [],
};

/** "Il a été demandé à l'OIM de …". */
export const requests: Said = { fr: ['il est demandé', 'il a été demandé'], en: [] };

/** Before a verb they say that somebody will not do it: "Ada ne relancera pas …", "Ada NOT to sign". */
export const denials: Said = { fr: ['ne'], en: ['not', 'never'] };

/** Behind an English verb of these, what somebody is, not what they do. */
export const being: Said = { fr: [], en: ['be'] };
