import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { bodies, REGIONAL_DIRECTION } from '../../words/bodies.ts';
import { foldText } from '../../words/fold-text.ts';
import { civilities, civilitiesOfSeveral, posts } from '../../words/posts.ts';
import { remember } from '../../words/remember.ts';
import { articles, at, from, of } from '../../words/small-words.ts';
import { anyOf, formsOf, inEnglish, inFrench, wordsOf } from '../../words/vocabulary.ts';

/** A person and the structure they are of, as the words give them. */
export type Affiliation = { readonly person: string; readonly structure: string };

/** What the registry knows of a text, for the two questions that matter here. */
type Known = { readonly isPerson: (words: string) => boolean; readonly isStructure: (words: string) => boolean };

/** Longer words are no person with a structure; bounds the places tried. */
const LONGEST = 160;

/** Words of the name of an organisation, which is no person's. */
const ORGANISATIONS: ReadonlySet<string> = new Set(Object.values(bodies).flatMap(wordsOf));

/** What begins the name of a post, whoever holds it. */
const POST = new RegExp(`^${standingBefore(articles)}?${anyWritten(posts.plain, posts.other)}(?!\\p{L})`, 'iu');
const OF = new RegExp(`^${standingBefore(of.bare, inEnglish(at), from)}${standingBefore(inEnglish(articles))}?`, 'iu');

const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;
const PARTICLE = /^(?:ag|al|ben|bin|dit|dite|el|ould|van|der|von)$/;

const CIVILITY = new RegExp(
  `^(?:${anyOf([...civilities.fr, ...civilities.en])})\\.? (?:${standingBefore(inFrench(articles))})?\\p{Lu}`,
  'u',
);

/** Whether a civility stands before ("M.", "Mme", "Dr", "Ing", "M. le"): what follows is a person. */
export function hasCivility(words: string): boolean {
  return CIVILITY.test(words);
}

const ONE = `(?:${anyOf([...civilities.fr, ...civilities.en])})\\.?`;
const CIVILITIES = new RegExp(
  `^(?:(?:${anyOf(formsOf(civilitiesOfSeveral))})\\.? \\p{Lu}|${ONE} (?:et|and|&) ${ONE} \\p{Lu})`,
  'u',
);

/** Whether one civility stands for several people: "MM. Ali et Sani", "M. et Mme Ali". */
export function hasCivilities(words: string): boolean {
  return CIVILITIES.test(words);
}

/** Whether words begin as the name of a post: "maire", "le directeur régional". */
export function isPost(words: string): boolean {
  return POST.test(words);
}

/**
 * Whether the words look like the name of a person: two to four capitalised words, not all of them in capitals, and none
 * that belongs to an organisation (ONG, Direction, Comité).
 */
export const looksLikePerson = remember((words: string): boolean => {
  const parts = words.split(' ');
  if (words.length > LONGEST || parts.length < 2 || parts.length > 4) return false;
  if (parts[0] === REGIONAL_DIRECTION || parts.some((part) => ORGANISATIONS.has(foldText(part)))) return false;
  return (
    parts.every((part) => CAPITALISED.test(part) || PARTICLE.test(part)) && parts.some((part) => /\p{Ll}/u.test(part))
  );
});

/**
 * "Anne Exemple-NRC", "Ing Modèle - DINEPA", "SURNAME First/DRECM/R-Zinder": one person of one structure. The structure is
 * registered, or is plainly an acronym set apart from the name; undefined for anything else.
 */
export function parseAffiliation(words: string, known: Known): Affiliation | undefined {
  if (words.length > LONGEST) return undefined;
  for (const mark of words.matchAll(/ ?[-–—/] ?/g)) {
    const person = words.slice(0, mark.index);
    const structure = words.slice(mark.index + mark[0].length);
    if (!known.isPerson(person) && !looksLikePerson(person)) continue;
    if (known.isStructure(structure)) return { person, structure };
    // "Anne-Lise NOM-COMPOSÉ": after a surname in capitals, a hyphen alone sets nothing apart.
    const apart = mark[0] !== '-' || !/\p{Lu}{2}/u.test(person);
    if (apart && isAcronym(structure)) return { person, structure };
  }
  return undefined;
}

/**
 * "Directeur régional de la DRECM/R", "Point focal OIM", "Mme X du PAM": a post, or a person, and then a registered
 * structure, the longest name first; undefined for anything else.
 */
export function parseHolder(words: string, isStructure: Known['isStructure']): Affiliation | undefined {
  const person = hasCivility(words);
  if (words.length > LONGEST || words.includes(':') || (!person && !POST.test(words))) return undefined;
  for (const blank of words.matchAll(/ /g)) {
    const tail = words.slice(blank.index + 1);
    const structure = isStructure(tail) ? tail : tail.replace(OF, '');
    if (isStructure(structure)) return { person: person ? words.slice(0, blank.index) : words, structure };
  }
  return undefined;
}

/**
 * "Directeur Régional, DRECM/R", "Maire (Commune de Tanda)", "Directrice de la DRECM/R": a post, and the structure it is in,
 * which no registry knows yet; undefined for a post alone, and for words that name none.
 */
export function parsePost(words: string): Affiliation | undefined {
  if (words.length > LONGEST || !POST.test(words)) return undefined;
  const apart = /^(.+?)(?:, ?| [-–—:] ?| ?\()([^()]+)\)?$/.exec(words);
  if (apart?.[1] && apart[2]) return { person: apart[1].trim(), structure: apart[2].trim() };
  return parseHolder(words, isAcronym);
}

/** "NRC", "DRECM/R-Zinder": a word that begins with two capitals. */
function isAcronym(words: string): boolean {
  return /^\p{Lu}{2}[\p{L}\p{N}/.'-]{0,30}$/u.test(words);
}
