// What only looks like somebody who does things, known or not: a body, a post, a person's name, a collective.
import { isOrder } from '../../model/is-order.ts';
import { hasCivility } from '../../model/owners/owner-person.ts';
import { isCollective } from '../../model/owners/owner-words.ts';
import { anyCapitalised, anyWritten, standingBefore } from '../../words/as-written.ts';
import {
  bodies,
  calledToo,
  everyMember,
  governing,
  newMembers,
  REGIONAL_DIRECTION,
  staff,
} from '../../words/bodies.ts';
import { wholeOfOne, wholes } from '../../words/collectives.ts';
import { partners } from '../../words/leads.ts';
import { calledByPost, civilities, posts } from '../../words/posts.ts';
import { articles, of } from '../../words/small-words.ts';
import { inEnglish, inFrench } from '../../words/vocabulary.ts';
import { isCommonWord } from './common-words.ts';
import { isShouted } from './name-words.ts';

/** A structure by its first word, a post, somebody with a civility, "B. Orsoni", "Ada Bello". */
export function looksLikeOwner(part: string): boolean {
  const words = part.split(/\s+/);
  if (words.length > 6) return false;
  if ([BODY, POST, TEAM, OFFICE, MEMBERS, CALLED_POST].some((shape) => shape.test(part))) return true;
  if (words.some((word) => isCommonWord(word) || isShouted(word)) || isOrder(words[0] ?? '')) return false;
  if (hasCivility(part) && words.length < 5) return true;
  return INITIALS_AND_NAME.test(part) || NAMES.test(part);
}

const BODIES = anyWritten(inFrench(bodies.called, bodies.service, bodies.unit));
/** The beginnings of the names of organisations and of their parts. */
const BODY = new RegExp(
  `^${standingBefore(inFrench(articles))}?(?:${REGIONAL_DIRECTION}|${BODIES})(?![\\p{L}\\d])`,
  'iu',
);

/** "Website group", "the paint team". */
const TEAM = new RegExp(`^(?:the )?(?:[\\p{L}-]+ ){1,3}${anyWritten(inEnglish(bodies.called))}$`, 'iu');
/** "Security Officer": in English a post is said at the end. */
const OFFICE = new RegExp(
  `^(?:[Tt]he )?(?:\\p{Lu}[\\p{L}-]* ){1,3}${anyCapitalised(inEnglish(posts.plain, posts.other))}$`,
  'u',
);

const POSTS = anyWritten(posts.plain, inFrench(partners), governing, staff);
const MORE_WORDS = "(?: [\\p{Ll}\\d'’-]+| \\p{Lu}[\\p{L}/-]+){0,4}";
/** The posts that people hold. */
const POST = new RegExp(`^${standingBefore(articles)}?${POSTS}(?![\\p{L}\\d])${MORE_WORDS}$`, 'iu');

const INITIALS = '(?:\\p{Lu}\\.?[ -]?){1,3}';
const SURNAME = "\\p{Lu}[\\p{Ll}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+)?";
/** "B. Orsoni", "J.-P. Bressol", "F Renault". */
const INITIALS_AND_NAME = new RegExp(`^${INITIALS} ?${SURNAME}$`, 'u');
const ANOTHER_NAME = "\\p{Lu}\\.|de|du|des|van|von|the|of|\\p{Lu}[\\p{L}'’-]+";
const NAMES = new RegExp(`^\\p{Lu}[\\p{Ll}'’-]+(?: (?:${ANOTHER_NAME})){1,3}$`, 'u');

const OF = standingBefore(of.bare, of.withArticle);
/** "Les membres du bureau", "all members of the board". */
const MEMBERS = new RegExp(
  `^(?:(?:${anyWritten(wholes)} )?${standingBefore(articles)}?)?${anyWritten(everyMember)} ${OF}[\\p{L}'’ -]{2,30}$`,
  'iu',
);
/** "M. le Maire", "Madame la Présidente". */
const CALLED_POST = new RegExp(`^${anyCapitalised(civilities)}\\.? (?:le|la) \\p{L}[\\p{L}' -]{2,30}$`, 'u');

/** "Le secrétaire", "the chair": whoever holds a post. */
export function isPost(words: string): boolean {
  return POST.test(words);
}

/** "Tous les acteurs", "the group", "each project member": collectives, with or without an article. */
export function isGroup(words: string): boolean {
  if (/ [/–-] |[;,:]/.test(words)) return false;
  return isCollective(words) || GROUP.test(words);
}

const CALLED = anyWritten(bodies.called, calledToo, calledByPost, everyMember, newMembers, inFrench(partners));
const WHOLE = `${standingBefore(wholeOfOne)}[\\p{Ll}-]+`;
const GROUP = new RegExp(`^${standingBefore(articles)}?(?:${CALLED}|${WHOLE})$`, 'iu');
