// What words of a presence list are: a person, a structure, another name, or none at all.
import { nobodySaid } from '../../../model/owners/nobody-said.ts';
import { hasCivility, looksLikePerson } from '../../../model/owners/owner-person.ts';
import { isCollective } from '../../../model/owners/owner-words.ts';
import { anyCapitalised, anyWritten, standingBefore } from '../../../words/as-written.ts';
import { counts, headcounts, inFull, places, tellingOfMeetings } from '../../../words/attending.ts';
import { bodies, calledToo, everyMember, listedBodies, opening, REGIONAL_DIRECTION } from '../../../words/bodies.ts';
import { wholeOfOne } from '../../../words/collectives.ts';
import { foldText } from '../../../words/fold-text.ts';
import { meetings } from '../../../words/meetings.ts';
import { MONTH_NUMBERS } from '../../../words/months.ts';
import { pronouns, tellingVerbs } from '../../../words/not-names.ts';
import { DIGITS, TEENS, TENS } from '../../../words/numbers.ts';
import { civilities, nameParticles, posts } from '../../../words/posts.ts';
import { remember } from '../../../words/remember.ts';
import { articles, both, forWhom, of, openingDeterminers } from '../../../words/small-words.ts';
import { anyOf, anySaid, inEnglish, inFrench, wordsOf } from '../../../words/vocabulary.ts';
import { isCommonWord, mayBeLoneName } from '../common-words.ts';
import type { Known } from '../sign.ts';

/** `name` may be either; `null` names nobody. */
export type NameKind = 'structure' | 'person' | 'name' | null;

/** Longer words are a sentence. */
const LONGEST = 140;
const LONGEST_WORDS = 18;

/** What words name, the registry first. */
export function kindOfName(words: string, { index }: Pick<Known, 'index'>): NameKind {
  const registered = index.lookup(words);
  if (registered) return registered.kind === 'person' ? 'person' : 'structure';
  if (words.length > LONGEST || namesNobody(words) || tellsStory(words)) return null;
  if (isPerson(words)) return 'person';
  if (ENGLISH_POST.test(words)) return 'name';
  if (isStructure(words)) return 'structure';
  return isOtherName(words) ? 'name' : null;
}

/** "The Roof", "Cette Année": an article begins a sentence, or a title. */
const OPENS_SENTENCE = new RegExp(`^${standingBefore(articles, openingDeterminers)}`, 'iu');
/** "Pascal BUREAU": a surname in capitals may be any word. */
const FIRST_AND_SURNAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}{3,}$/u;
const FIRST = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
/** "Ada de BELLO". */
const PARTICLED = new RegExp(`^(?<first>${FIRST}) (?:d[eu]s? |de la |le |d['’])\\p{Lu}{3,}(?:[ -]\\p{Lu}+)*$`, 'u');
/** "Ada d’Oro": no body begins with a first name. */
const ELIDED = new RegExp(`^${FIRST} [dD]['’]\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?$`, 'u');
const INITIALS = /^(?:\p{Lu}\.-?\s?){1,3}\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?$/u;
const INITIAL = /^\p{Lu} \p{Lu}\p{Ll}[\p{L}'’-]+$/u;
const SHOUTED_CIVILITY = new RegExp(
  `^(?:${anyOf(civilities.fr.map((each) => each.toUpperCase()))}|MR|MRS)\\.? \\p{Lu}`,
  'u',
);

/** "Ada Bello", "BELLO Ada", "Mme Bello", "A. Bello", "F Martin". */
export const isPerson = remember((words: string): boolean => {
  const parts = words.split(' ');
  if (OPENS_SENTENCE.test(words)) return false;
  if (FIRST_AND_SURNAME.test(words) && mayBeLoneName(parts[0] ?? '') && !BODIES.has(foldText(parts[0] ?? '')))
    return true;
  const first = PARTICLED.exec(words)?.groups?.first;
  if (first !== undefined && mayBeLoneName(first) && !BODIES.has(foldText(first))) return true;
  if (ELIDED.test(words) && mayBeLoneName(parts[0] ?? '') && !BODIES.has(foldText(parts[0] ?? ''))) return true;
  if (parts[0] === REGIONAL_DIRECTION || parts.some((part) => isCommonWord(part) || BODIES.has(foldText(part))))
    return hasCivility(words);
  return (
    looksLikePerson(words) ||
    hasCivility(words) ||
    [INITIALS, INITIAL, SHOUTED_CIVILITY].some((form) => form.test(words))
  );
});

const BODIES: ReadonlySet<string> = new Set([...Object.values(bodies), calledToo, listedBodies].flatMap(wordsOf));
/** In English the noun ends the name: a "Committee Lunch" is no committee, a "Department of Water" is one. */
const ENGLISH_BODIES: ReadonlySet<string> = new Set(
  wordsOf(inEnglish(...Object.values(bodies), listedBodies)).filter(
    (word) => ![...wordsOf(inFrench(...Object.values(bodies), listedBodies)), ...wordsOf(opening)].includes(word),
  ),
);
const OF_BODY = new RegExp(`^${anySaid(inEnglish(of.bare, forWhom, { fr: [], en: ['on', 'the'] }))}$`);
const ACRONYM = /^\p{Lu}[\p{Lu}\d.&]+(?:[/-][\p{L}\d]+)*(?:['’]\d+)?$/u;

/** An acronym, words that begin as structures do, or names in capitals. */
function isStructure(words: string): boolean {
  const [first = '', ...rest] = words.replace(ARTICLE, '').split(/[ -]/);
  if (BODIES.has(foldText(first)) && /^\p{Lu}/u.test(words.replace(ARTICLE, '')))
    return !ENGLISH_BODIES.has(foldText(first)) || rest.length === 0 || OF_BODY.test(rest[0] ?? '');
  const [acronym = ''] = words.split(' ');
  if (!ACRONYM.test(acronym) || looksLikeShout(words)) return false;
  return rest.length < 6 && !rest.some((word) => /^\p{Lu}/u.test(word) && isCommonWord(word));
}

/** Headings in capitals: "SYNTHESE DES TRAVAUX". */
function looksLikeShout(words: string): boolean {
  const parts = words.split(' ');
  return parts.length > 1 && !/\p{Ll}/u.test(words) && parts.some((part) => isCommonWord(part) || SMALL.test(part));
}

const ARTICLE = new RegExp(`^${standingBefore(articles)}`, 'iu');

/** "le DRECM/R", "l’OIM": the article belongs to the sentence. */
export function withoutArticle(words: string): string {
  return words.replace(BEFORE_NAME, '');
}

const BEFORE = `(?:${anyWritten(both)} )?${standingBefore(inFrench(of.bare, of.withArticle))}?${standingBefore(articles)}?`;
const BEFORE_NAME = new RegExp(`^(?:L[ae]s? |L['’]|The |${BEFORE})(?=[\\p{Lu}@])`, 'u');
const SMALL = /^(?:DE|DU|DES|LA|LE|LES|OF|THE|ET|AND)$/;

/** A handle, a lone first name, a brand, the post that somebody holds. */
function isOtherName(words: string): boolean {
  if (ENGLISH_BODIES.has(foldText(words.split(' ')[0] ?? ''))) return false;
  if (/^@[\w.-]+$/.test(words)) return true;
  const parts = words.split(/\s+/);
  if (parts.length > 6) return POST.test(words);
  if (parts.length === 1)
    return (
      mayBeLoneName(words) || mayBeLoneName(words.replace(/[.’']|-/g, '')) || ACRONYM.test(words) || POST.test(words)
    );
  const named = parts.every((part) => /^[\p{Lu}@(«"&]/u.test(part) || PARTICLE.test(part));
  return (/^\p{Lu}/u.test(words) && named && !parts.some(isCommonWord)) || POST.test(words);
}

const PARTICLE = new RegExp(`^(?:${anyOf(nameParticles)}|${anySaid(of.bare, of.withArticle, articles, both)})$`);

const POST = new RegExp(
  `^${standingBefore(articles)}?${anyWritten(posts.plain, posts.other)}(?!\\p{L})[^.:]{0,60}$`,
  'iu',
);

const ENGLISH_POST = new RegExp(
  `^(?:\\p{Lu}[\\p{L}-]+ ){1,3}${anyCapitalised(inEnglish(posts.plain, posts.other))}$`,
  'u',
);

/** "Town Clerk": what somebody is, behind a dash. */
export function isEnglishPost(words: string): boolean {
  return ENGLISH_POST.test(words);
}

const COUNT = new RegExp(
  `^\\W*\\d+\\s*(?:\\(.*|${anyWritten(counts.people)})?\\b[^,;]*$|^(?:\\d+ )?${anyWritten(headcounts)}$`,
  'iu',
);
const NUMBERS = Object.entries({ ...DIGITS, ...TEENS, ...TENS }).flatMap(([number, said]) =>
  number === '1' ? [] : said,
);
/** "Neuf structures", "Twelve members": a number in words, of something that has no name. */
const SPELLED = new RegExp(`^${anyWritten(...NUMBERS)}(?: [\\p{Ll}’'-]+)+$`, 'u');
const LIST = `${anyWritten(counts.list)} ${anyWritten(counts.ofWhom)}`;
const ELSEWHERE = new RegExp(`^(?:\\W*${anyWritten(counts.see)}\\b|.*(?<!\\p{L})${LIST})`, 'iu');
const PLACE = new RegExp(`^${standingBefore(articles)}?(?:en |in )?${anyWritten(places, meetings)}(?!\\p{L})`, 'iu');
const GROUP = new RegExp(
  `^${standingBefore(articles)}?(?:${anyWritten(bodies.called, calledToo, everyMember)}|${standingBefore(wholeOfOne)}[\\p{Ll}-]+)$|.* ${anyWritten(inFull)}$`,
  'iu',
);
const TO_FILL = /^(?:\[[^\]]*\]|<[^<>]*>|[_.…\s]+)$/;
const MONTH = `(?:${anyOf([...MONTH_NUMBERS.keys()].filter((name) => name.length > 3))})`;
const DATED = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:er|e|st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,4}|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})(?![\\p{L}\\d])`,
  'u',
);
const HOUR = /^\W*\d{1,2}\s?(?:h|:)\s?\d{0,2}(?!\p{L})/iu;

const SUM = new RegExp(`^\\W*${anyWritten(counts.sums)}(?![\\p{L}-])(?<rest>.*)$`, 'isu');
/** A company may be called so. */
const CALLED_SO = /^ \p{Lu}\p{Ll}/u;

/** "Total : 12", "Quorum atteint", "Nombre de votants". */
function isSum(said: string): boolean {
  const rest = SUM.exec(said)?.groups?.rest;
  return rest !== undefined && !CALLED_SO.test(rest);
}

/** A number, a date, an hour, a place, everybody, or where the names are to be found: none of them names anybody. */
export function namesNobody(words: string): boolean {
  const said = words.trim();
  if (!/\p{L}{2}|^\p{Lu}(?:&\p{Lu})?$|@/u.test(said) || nobodySaid(said) !== undefined || isCollective(said))
    return true;
  if (DATED.test(foldText(said)) || HOUR.test(said)) return true;
  return (
    [COUNT, ELSEWHERE, PLACE, GROUP, TO_FILL].some((form) => form.test(said)) || isSpelledCount(said) || isSum(said)
  );
}

/** Its case counts: "Six Fours" is a place. */
function isSpelledCount(said: string): boolean {
  return SPELLED.test(said.slice(0, 1).toLowerCase() + said.slice(1));
}

/** "14 personnes", "voir liste en annexe": the presence of people who are not named here. */
export function saysHowMany(words: string): boolean {
  return (
    (COUNT.test(words) && /\p{L}{3}/u.test(words) && !DATED.test(foldText(words)) && !HOUR.test(words)) ||
    ELSEWHERE.test(words) ||
    isSum(words)
  );
}

const VERB = new RegExp(`(?<=\\p{L}[^,;:]* )${anyWritten(tellingVerbs, tellingOfMeetings)}(?![\\p{L}-])`, 'u');
const PRONOUN = new RegExp(`^${anySaid(pronouns)} `);

/** A sentence: it has a verb, begins with a pronoun, or holds more words than a name. */
export function tellsStory(words: string): boolean {
  const parts = words.split(/\s+/);
  return (
    parts.length > LONGEST_WORDS ||
    VERB.test(words) ||
    PRONOUN.test(words.charAt(0).toLowerCase() + words.slice(1)) ||
    /[!?]$|[.] \p{Lu}\p{Ll}+ \p{Ll}/u.test(words)
  );
}
