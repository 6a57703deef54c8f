// Everybody: collectives of which nothing is cut off, and words for all of some.
import type { Said } from './vocabulary.ts';

/** With any words behind them: "tous les acteurs", "équipe projet", "every member". */
export const collectives: Said = {
  fr: ["l'ensemble", 'tous', 'toutes', 'tout le monde', 'chacun', 'chaque', 'équipe'],
  en: ['all', 'every', 'everyone', 'everybody', 'team'],
};

export const all: Said = { fr: ['tous les', 'toutes les'], en: ['all', 'all the'] };

/** Before the members of a group, which are the group: "tous les partenaires". */
export const quantities: Said = {
  fr: [...all.fr, 'tous', 'toutes', "l'ensemble des", 'autres', 'les autres', 'ses', 'leurs'],
  en: [...all.en, 'other', 'its', 'their'],
};
