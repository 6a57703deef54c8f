// What lists of those who attended say beside the names.
import { fields } from './fields.ts';
import type { Said, Vocabulary } from './vocabulary.ts';

/** Somebody stands for another, or comes and goes: "(pouvoir donné à M. X)", "arrivé à 18h30". */
export const comings = {
  standIn: { fr: ['représenté(e) par', 'remplacé(e) par'], en: [] },
  moved: { fr: ['arrivé(e) à', 'parti(e) à'], en: [] },
  arrived: { fr: ['arrivé(e)(s)'], en: [] },
  proxy: { fr: ['pouvoir', 'procuration', 'représenté(e)', 'remplacé(e)'], en: ['proxy'] },
  by: { fr: ['par'], en: ['by'] },
} as const satisfies Vocabulary<string>;

/** How many there were, or where they are listed: "17 personnes", "voir liste en annexe". */
export const counts = {
  people: { fr: ['personne(s)', 'participant(e)(s)', 'membre(s)'], en: ['people', 'members', 'attendees'] },
  see: { fr: ['voir', 'cf'], en: ['see'] },
  list: { fr: ['liste', 'list'], en: [] },
  ofWhom: { fr: ['de présence', 'des présents', 'jointe', 'en annexe'], en: [] },
} as const satisfies Vocabulary<string>;

/** What people give for themselves before a slash: "she/her". */
export const ownPronouns: Said = { fr: ['il', 'elle', 'iel'], en: ['he', 'she', 'they', 'it', 'ze'] };

/** In a column of a list, how each attended. */
export const marks = {
  yes: { fr: ['x', 'oui', 'o'], en: ['yes', 'y'] },
  no: { fr: ['non', 'a', 'abs'], en: ['no'] },
  excused: { fr: ['e', 'exc'], en: [] },
  /** With any ending. */
  excusedBeginning: { fr: ['excus'], en: [] },
  absentBeginning: { fr: ['abs'], en: [] },
} as const satisfies Vocabulary<string>;

/** Behind a name among those present: "Ana : absente". */
export const saidOfOne: Said = { fr: [...fields.absent.fr, ...fields.excused.fr], en: ['excused'] };

/** Before whoever presents an item, behind its title. */
export const presenting: Said = {
  fr: ['présenté(e)(s) par', 'présentation par', 'présentation de', 'exposé de', 'animé(e) par', 'par'],
  en: ['presented by', 'led by', 'by'],
};
