// What an entry of the attendance tells of a structure, beside its name.
import type { Said, Vocabulary } from './vocabulary.ts';

/** In brackets or behind a name, that somebody did not come, in more words than a heading has. */
export const notThere = {
  excused: {
    fr: [
      ...["s'est excusé(e)", 'se sont excusé(e)s', "s'excuse", 'a envoyé ses excuses', 'ont envoyé leurs excuses'],
      ...['empêché(e)(s)', 'excuses', 'exc', 'excus'],
    ],
    en: ['sent apologies', 'sends apologies', 'apologised', 'apologies sent'],
  },
  absent: {
    fr: [
      ...['venu(e)(s)', 'présent(e)(s)', 'là'].flatMap((there) =>
        ['pas', "n'est pas", "n'était pas", 'ne sont pas', "n'étaient pas"].map((not) => `${not} ${there}`),
      ),
      ...['venir', 'participer', 'assister', 'être présent(e)(s)'].flatMap((come) =>
        ["n'a pas pu", "n'ont pas pu", 'pas pu'].map((not) => `${not} ${come}`),
      ),
      ...["n'a pas participé", "n'ont pas participé", "n'a pas assisté", 'a manqué', 'indisponible(s)', 'abs', 'non'],
    ],
    en: [
      'not there',
      'not here',
      'did not come',
      'did not attend',
      'could not come',
      'could not attend',
      'no show',
      'no',
    ],
  },
} as const satisfies Vocabulary<string>;

/** Behind a structure, that another one speaks for it: "représentée par", "mandat donné à", "rep.". */
export const spokenFor = {
  state: {
    fr: [
      ...['représenté(e)(s)', 'remplacé(e)(s)', 'suppléé(e)(s)', 'repr', 'représ', 'rep', 'mandaté(e)(s)'],
      ...['pouvoir', 'procuration', 'mandat'],
    ],
    en: ['represented', 'replaced', 'proxy'],
  },
  were: { fr: ['est', 'était', 'sont', 'étaient', 'a été', 'a', 'avec'], en: ['is', 'was'] },
  given: { fr: ['donné(e)(s)', 'donnant', 'donne'], en: ['given', 'held'] },
  by: {
    fr: ['par', 'à', 'au', 'aux', 'de', 'du'],
    en: ['by', 'to'],
  },
} as const satisfies Vocabulary<string>;

/** Of how many people are told beside their sum: "2 hommes, 1 femme", "équipe de 4", "3 dont 1 femme". */
export const headsTold = {
  sorts: { fr: ['homme(s)', 'femme(s)', 'h', 'f'], en: ['men', 'man', 'women', 'woman'] },
  team: { fr: ['équipe de', 'délégation de', 'groupe de'], en: ['team of', 'delegation of', 'group of'] },
  including: { fr: ['dont', 'y compris'], en: ['including', 'of whom'] },
} as const satisfies Vocabulary<string>;

/** Between somebody and the structure that they are of: "Mme Exemple représentant la DR/INS". */
export const speakingFor: Said = {
  fr: ['représentant', 'représentante', 'au nom', 'pour le compte'],
  en: ['representing', 'on behalf'],
};

/** Of a post, that it is in the region and not in the capital. */
export const regional: Said = { fr: ['régional', 'régionale'], en: ['regional'] };
