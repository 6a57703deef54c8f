// Whether words name those responsible: what a source knows, and what only looks like a name.

import { nobodySaid } from '../../model/owners/nobody-said.ts';
import { looksLikePerson } from '../../model/owners/owner-person.ts';
import { statusIn } from '../../record/body/status-in.ts';
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { theOthers } from '../../words/collectives.ts';
import { foldText } from '../../words/fold-text.ts';
import { help, withThem, workingWith } from '../../words/leads.ts';
import { denials } from '../../words/obligations.ts';
import { articles, both, of } from '../../words/small-words.ts';
import { inFrench } from '../../words/vocabulary.ts';
import { isCommonWord } from './common-words.ts';
import { isDeadline } from './deadline-words.ts';
import { isShouted, mayBeName } from './name-words.ts';
import { isGroup, looksLikeOwner } from './owner-shapes.ts';
import type { Known } from './sign.ts';
import { withoutMarks } from './without-marks.ts';

/** Structures of the registry, names of the attendance, people's names, posts, acronyms, collectives: all of the words. */
export function areOwners(words: string, known: Known): boolean {
  return everyOwner(words, (part) => isOwner(part, known));
}

/** The same without those that only look like names. */
export function areKnownOwners(words: string, known: Known): boolean {
  return everyOwner(words, (part) => isKnownOwner(part, known));
}

/** The same with lone first names, which what stands beside them makes likely. */
export function areLikelyOwners(words: string, known: Known): boolean {
  return everyOwner(words, (part) => isOwner(part, known) || part.split(/\s*\/\s*/).every(isLikely));
}

/** "Fait : le devis est là": a state is nobody. */
function isLikely(name: string): boolean {
  return mayBeName(name) && statusIn(name) === undefined;
}

/** People, those who attended, and structures of the registry: what a day is never called. */
export function arePeople(words: string, known: Known): boolean {
  if (words === '' || isDeadline(words, known) || statusIn(words) !== undefined) return false;
  const isOne = (part: string) =>
    known.index.lookup(part) !== undefined ||
    attendsByLetters(part, known) ||
    (looksLikePerson(part) && looksLikeOwner(part));
  return /\p{Lu}/u.test(words) && words.split(APART).filter(Boolean).every(isOne);
}

/** In the registry, or among those who attended, by the whole name or by its letters. */
export function areAround(words: string, { index, attending }: Known): boolean {
  return index.lookup(words) !== undefined || attending.some((name) => name === words || initials(name) === words);
}

/** "Vera Rowe" → "VR". */
function initials(name: string): string | null {
  const letters = name.match(/\p{Lu}(?=[\p{L}'’-]+)/gu) ?? [];
  return letters.length > 1 ? letters.join('') : null;
}

/** More are no list of those responsible. */
const MOST = 8;
const WITH = anyWritten(inFrench(withThem));
const WITH_HELP = `${WITH} l['’]${anyWritten(inFrench(help))} ${standingBefore(inFrench(of.bare, of.withArticle))}`;
const APART = new RegExp(
  `\\s*(?:,|;|&|\\+|\\b${anyWritten(both)}\\b|\\b${anyWritten(workingWith)}\\b|\\b${WITH_HELP}|\\b${WITH}\\b)\\s*`,
);

const OTHERS = new RegExp(`^${standingBefore(articles)}?${anyWritten(theOthers)}$`, 'iu');

const DENIED = new RegExp(` ${anyWritten(denials)}$`, 'iu');

/** Whether words end with what denies the verb behind them: "Ada ne", "Ada NOT". */
export function areDenied(words: string): boolean {
  return DENIED.test(words);
}

function everyOwner(words: string, test: (part: string) => boolean): boolean {
  const clean = withoutMarks(words);
  if (areDenied(clean)) return false;
  if (clean === '?' || nobodySaid(clean) !== undefined || isGroup(clean)) return true;
  const parts = clean.split(APART).filter(Boolean);
  // "OIM (DTM)": a part of the structure.
  const bare = parts.map((part) => part.replace(/(?<=.)\s*\([^()]{1,30}\)$/, ''));
  const named = bare.length > 1 ? bare.filter((part) => !OTHERS.test(part)) : bare;
  return named.length > 0 && named.length <= MOST && named.every(test);
}

function isOwner(part: string, known: Known): boolean {
  if (isKnownOwner(part, known)) return true;
  const halves = part.split(/\s*\/\s*/);
  if (halves.length > 1) return halves.every((each) => each !== '' && isOwner(each, known));
  return looksLikeOwner(part) && !isDeadline(part, known);
}

/** Letters in capitals, with parts behind slashes: "DRECM/R". */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,9}(?:[/-]\p{Lu}[\p{L}\d]*)*$/u;

/** In the registry, in the attendance, a handle, a collective or an acronym. */
function isKnownOwner(part: string, known: Known): boolean {
  if (/^@[\p{L}\p{N}_.-]+$/u.test(part) || isGroup(part) || known.index.lookup(part)) return true;
  if (part.length > 1 && attends(part, known)) return true;
  return ACRONYM.test(part) && !isShouted(part) && !isCommonWord(part);
}

/** Whether a name is one of the attendance, or one of the names of somebody there; a word of a structure's name is neither. */
function attends(name: string, { attending }: Known): boolean {
  const folded = foldText(name);
  const short = SHORT.exec(folded);
  return attending.some((said) => {
    const whole = foldText(said);
    if (short && isShortOf(short, whole.split(/[^a-z-]+/))) return true;
    if (whole === folded || whole === folded.replace(/[\s-]/g, '_')) return true;
    // "Ada Bello (AB)", "Ada Bello – OIM", "Ada Bello: ada@example.org".
    const parts = said.split(/\s+[–—-]\s+|\s*[:,()]\s*/).filter(Boolean);
    if (parts.some((part) => foldText(part) === folded)) return true;
    const people = parts.filter((part) => looksLikePerson(part) || !part.includes(' '));
    return people.some((part) =>
      foldText(part)
        .split(/[\s-]+/)
        .includes(folded),
    );
  });
}

/** "Ada B.": a first name and the letter of another one. */
const SHORT = /^([a-z]{2,}(?:-[a-z]+)?) ([a-z])\.?$/;

function isShortOf([, first = '', letter = '']: RegExpExecArray, words: readonly string[]): boolean {
  const others = words.filter((word) => word !== first && word !== '');
  return words.includes(first) && (others.length === 0 || others.some((word) => word.startsWith(letter)));
}

/** The same by the first letters of all names too. */
export function attendsByLetters(name: string, known: Known): boolean {
  return attends(name, known) || known.attending.some((each) => initials(each) === name);
}
