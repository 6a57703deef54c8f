// Whether words name those responsible: what a source knows, and what only looks like a name.

import { nobodySaid } from '../model/owners/nobody-said.ts';
import { hasCivility } from '../model/owners/owner-person.ts';
import { isCollective } from '../model/owners/owner-words.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { anyShouted, anyWritten, standingBefore } from '../words/as-written.ts';
import { bodies, calledToo, everyMember, governing, REGIONAL_DIRECTION, staff } from '../words/bodies.ts';
import { wholeOfOne } from '../words/collectives.ts';
import { foldText } from '../words/fold-text.ts';
import { help, partners, withThem } from '../words/leads.ts';
import { MONTHS } from '../words/months.ts';
import { commonWords, firstNames, nounEndings, shoutedWords } from '../words/not-names.ts';
import { numbersOf } from '../words/numbers-of.ts';
import { calledByPost, posts } from '../words/posts.ts';
import { articles, both, of } from '../words/small-words.ts';
import { anySaid, inFrench, wordsOf } from '../words/vocabulary.ts';
import { WEEKDAY_NUMBERS } from '../words/weekdays.ts';
import { withoutMarks } from './without-marks.ts';

/** Whom a source knows: the registry, and the names of its attendance; the day its words are read from. */
export type Names = {
  readonly index: RegistryIndex;
  readonly attending: readonly string[];
  readonly date: string;
  /** In a list of actions a lone first name may be taken for an owner; elsewhere it is a word like any other. */
  readonly loose: boolean;
};

/** Structures of the registry, names of the attendance, people's names, posts, acronyms, collectives: all of the words. */
export function areOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isOwner(part, names));
}

/** The same without those that only look like names. */
export function areKnownOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isKnown(part, names));
}

/** The same with lone first names, which what stands beside them makes likely. */
export function areLikelyOwners(words: string, names: Names): boolean {
  return everyOwner(words, (part) => isOwner(part, names) || part.split(/\s*\/\s*/).every(mayBeName));
}

/** "Victoria Richards" → "VR". */
export function initials(name: string): string | null {
  const letters = name.match(/\p{Lu}(?=[\p{L}'’-]+)/gu) ?? [];
  return letters.length > 1 ? letters.join('') : null;
}

function everyOwner(words: string, test: (part: string) => boolean): boolean {
  const clean = withoutMarks(words);
  if (clean === '?' || nobodySaid(clean) !== undefined || isGroup(clean)) return true;
  const parts = clean.split(APART).filter(Boolean);
  // "OIM (DTM)": a part of the structure.
  const bare = parts.map((part) => part.replace(/(?<=.)\s*\([^()]{1,30}\)$/, ''));
  return bare.length > 0 && bare.length <= 8 && bare.every(test);
}

function isOwner(part: string, names: Names): boolean {
  if (isKnown(part, names)) return true;
  if (part.split(/\s+/).length > 6) return false;
  if (part.includes('/')) return part.split(/\s*\/\s*/).every((each) => each !== '' && isOwner(each, names));
  if (BODY.test(part) || POST.test(part)) return true;
  if (part.split(' ').some((word) => isCommon(word) || SHOUTED.test(word))) return false;
  if (hasCivility(part) && part.split(' ').length < 5) return true;
  // "B. Orsoni", "J.-P. Bressol", "F Renault".
  if (/^(?:\p{Lu}\.?[ -]?){1,3} ?\p{Lu}[\p{Ll}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?$/u.test(part)) return true;
  return /^\p{Lu}[\p{Ll}'’-]+(?: (?:\p{Lu}\.|de|du|des|van|von|the|of|\p{Lu}[\p{L}'’-]+)){1,3}$/u.test(part);
}

const WITH = anyWritten(inFrench(withThem));
const WITH_HELP = `${WITH} l['’]${anyWritten(inFrench(help))} ${standingBefore(inFrench(of.bare, of.withArticle))}`;
const APART = new RegExp(`\\s*(?:,|;|&|\\+|\\b${anyWritten(both)}\\b|\\b${WITH_HELP}|\\b${WITH}\\b)\\s*`);

const BODIES = anyWritten(inFrench(bodies.called, bodies.service, bodies.unit));
/** The beginnings of the names of organisations and of their parts. */
const BODY = new RegExp(
  `^${standingBefore(inFrench(articles))}?(?:${REGIONAL_DIRECTION}|${BODIES})(?![\\p{L}\\d])`,
  'iu',
);

const POSTS = anyWritten(posts.plain, inFrench(partners), governing, staff);
/** The posts that people hold. */
const POST = new RegExp(
  `^${standingBefore(articles)}?${POSTS}(?![\\p{L}\\d])(?: [\\p{Ll}\\d'’-]+| \\p{Lu}[\\p{L}/-]+){0,4}$`,
  'iu',
);

/** "Tous les acteurs", "the group", "each project member": collectives, with or without an article. */
export function isGroup(words: string): boolean {
  if (/ [/–-] |[;,:]/.test(words)) return false;
  if (isCollective(words)) return true;
  return GROUP.test(words);
}

const CALLED = anyWritten(bodies.called, calledToo, calledByPost, everyMember, inFrench(partners));
const WHOLE = `${standingBefore(wholeOfOne)}[\\p{Ll}-]+`;
const GROUP = new RegExp(`^${standingBefore(articles)}?(?:${CALLED}|${WHOLE})$`, 'iu');

/** In the registry, in the attendance, a handle, a collective or an acronym. */
function isKnown(part: string, { index, attending }: Names): boolean {
  if (/^@[\w.-]+$/.test(part) || isGroup(part) || index.lookup(part)) return true;
  const folded = foldText(part);
  const here = attending
    .map(foldText)
    .some(
      (name) => name === folded || name === folded.replace(/[\s-]/g, '_') || name.split(/[\s–-]+/).includes(folded),
    );
  if (here && part.length > 1) return true;
  return /^\p{Lu}[\p{Lu}\d]{1,9}(?:[/-]\p{Lu}[\p{L}\d]*)*$/u.test(part) && !SHOUTED.test(part);
}

/** Words in capitals that are no acronyms of structures; the last are versions, terms, questions. */
const SHOUTED = new RegExp(`^(?:${anyShouted(shoutedWords)}|[VS]\\d+|[TQP]\\d)$`);

/** A capitalised word that is no common noun: "Nico", "Halima". */
export function mayBeName(word: string): boolean {
  if (!/^\p{Lu}[\p{Ll}'’]{1,14}(?:-\p{Lu}\p{Ll}+)?$/u.test(word)) return false;
  const name = foldText(word);
  if (isCommon(word)) return false;
  return FIRST_NAMES.has(name) || !NOUN_ENDING.test(name);
}

const FIRST_NAMES: ReadonlySet<string> = new Set(wordsOf(firstNames));
const NOUN_ENDING = new RegExp(`${anySaid(nounEndings)}s?$`);

/** A word that is no name, in the singular or the plural. */
export function isCommon(word: string): boolean {
  const folded = foldText(word);
  return COMMON.has(folded) || COMMON.has(folded.replace(/s$/, ''));
}

const COMMON: ReadonlySet<string> = new Set([
  ...wordsOf(commonWords),
  ...numbersOf(MONTHS).keys(),
  ...WEEKDAY_NUMBERS.keys(),
]);
