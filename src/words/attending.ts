// What lists of those who attended say beside the names.
import { fields } from './fields.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Somebody stands for another, or came and went: "(pouvoir donné à M. X)", "arrivé à 18h30". */
export const comings = {
  represented: { fr: ['représenté(e) par', 'remplacé(e) par'], en: [] },
  moved: { fr: ['arrivé(e) à', 'parti(e) à'], en: [] },
  arrived: { fr: ['arrivé(e)(s)'], en: [] },
  proxy: { fr: ['pouvoir', 'procuration', 'représenté(e)', 'remplacé(e)'], en: ['proxy'] },
  toWhom: { fr: ['à', 'par'], en: ['to', 'by'] },
  at: { fr: ['à'], en: ['at'] },
} as const satisfies Vocabulary<string>;

/** How many there were, or where they are listed: "17 personnes", "voir liste en annexe". */
export const counted: Said = {
  fr: ['personne(s)', 'participant(e)(s)', 'membre(s)'],
  en: ['people', 'members', 'attendees'],
};
export const see: Said = { fr: ['voir', 'cf'], en: ['see'] };
export const lists: Said = {
  fr: [
    ...['liste', 'list'].flatMap((list) => [`${list} de présence`, `${list} des présents`, `${list} jointe`]),
    ...['liste en annexe', 'list en annexe'],
  ],
  en: [],
};

/** Pronouns that people give for themselves, before a slash: "she/her". */
export const pronouns: Said = { fr: ['il', 'elle', 'iel'], en: ['he', 'she', 'they', 'it', 'ze'] };

/** Where a list says of each how they attended; with any ending. */
export const marks = {
  yes: { fr: ['x', 'oui', 'o'], en: ['yes', 'y'] },
  no: { fr: ['non', 'a', 'abs'], en: ['no'] },
  excused: { fr: ['e', 'exc'], en: [] },
} as const satisfies Vocabulary<string>;

/** Behind a name among those present: "Ana : absente". */
export const stated: Said = {
  fr: [...fields.absent.fr, ...fields.excused.fr],
  en: ['excused'],
};
