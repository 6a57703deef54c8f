// Everybody: collectives of which nothing is cut off, and words for all of some.
import type { Said } from './vocabulary.ts';

/** Before the noun of those who are meant, or alone. */
export const wholes: Said = { fr: ['tous', 'toutes', 'chaque'], en: ['all', 'each', 'every'] };
export const everybody: Said = { fr: ['tout le monde', 'chacun'], en: ['everyone', 'everybody'] };

/** Who is in it the words do not say: "équipe projet". */
export const teams: Said = { fr: ['équipe'], en: ['team'] };

/** All who take part: "les acteurs". */
export const actors: Said = { fr: ['acteurs'], en: ['stakeholders', 'attendees'] };

/** With any words behind them: "tous les acteurs", "équipe projet", "every member". */
export const collectives: Said = {
  fr: [...wholes.fr, ...everybody.fr, "l'ensemble", ...teams.fr],
  en: [...wholes.en, ...everybody.en, ...teams.en],
};

/** Before the noun of one body: "toute l'équipe". */
export const wholeOfOne: Said = { fr: ['tout le', 'toute la', "tout l'", "toute l'"], en: [] };

export const all: Said = { fr: ['tous les', 'toutes les'], en: ['all', 'all the'] };

/** Before the members of a group, which are the group: "tous les partenaires". */
export const quantities: Said = {
  fr: [...all.fr, 'tous', 'toutes', "l'ensemble des", 'autres', 'les autres', 'ses', 'leurs'],
  en: [...all.en, 'other', 'its', 'their'],
};

/** Behind a collective, those who are not meant: "tous sauf OIM". */
export const except: Said = { fr: ['sauf', 'hormis', 'excepté', "à l'exception"], en: ['except', 'but'] };

/** Beside a name, those who are not named: "Ada + others". */
export const theOthers: Said = { fr: ['autre(s)'], en: ['other(s)'] };
