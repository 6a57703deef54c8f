// What stands beside a name in a presence list: when they came, who speaks for them, how many they were, whence they are.
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { comings, headcounts, ownPronouns, ownStates } from '../../../words/attending.ts';
import { foldText } from '../../../words/fold-text.ts';
import { numberInLetters } from '../../../words/number-in-letters.ts';
import { belonging, otherPosts, postAcronyms, posts, vice } from '../../../words/posts.ts';
import { articles, at, both, of, towards } from '../../../words/small-words.ts';
import { anyOf, formsOf, inFrench } from '../../../words/vocabulary.ts';
import type { Known } from '../sign.ts';
import { isPerson, kindOfName, type NameKind, namesNobody, tellsStory } from './name-kind.ts';

export type OwnState = 'present' | 'excused' | 'absent' | 'represented' | 'guests';

/** What is said of one who is listed; `name` is somebody of the structure that is. */
export type Aside = {
  readonly structure?: string;
  readonly name?: string;
  readonly by?: string;
  readonly note?: string;
  readonly arrived?: string;
  readonly left?: string;
  readonly count?: number;
  readonly state?: OwnState;
};

/** The state of one who is listed under one: their own, but a proxy leaves those who are excused among the excused. */
export function stateUnder(listed: OwnState, own: OwnState | undefined): OwnState {
  return own === undefined || (own === 'represented' && listed !== 'present') ? listed : own;
}

type Head = { readonly kind: NameKind; readonly text: string };

/** What words say of the one before them; what means nothing else is a note. */
export function readAside(words: string, head: Head, known: Known): Aside {
  const said = words.replace(/^[\s:=!–—-]+|[\s!.:]+$/gu, '');
  if (said === '') return {};
  // A person is one, whatever number stands behind.
  const counted = head.kind === 'person' ? undefined : countOf(said);
  return comingOf(said) ?? proxyOf(said) ?? stateOf(said) ?? counted ?? namedBeside(said, head, known);
}

const HOUR = '(\\d{1,2}\\s*(?:h|:|heures?)\\s*\\d{0,2}(?:\\s*[ap]\\.?m\\.?)?)';
const AT = `(?:(?:${anyWritten(at)}|vers|around) )?`;
const ARRIVED = new RegExp(`^(?:(?:est |a )?${anyWritten(comings.arrived)}[ :]+)?${AT}${HOUR}$`, 'iu');
const LEFT = new RegExp(`^(?:est |a )?${anyWritten(comings.left)}[ :]+${AT}${HOUR}$`, 'iu');

function comingOf(said: string): Aside | undefined {
  const left = LEFT.exec(said)?.[1];
  if (left !== undefined) return { left: left.trim() };
  const arrived = ARRIVED.exec(said)?.[1];
  return arrived === undefined ? undefined : { arrived: arrived.trim() };
}

const PROXY = new RegExp(
  `^[^:()]{0,12}${anyWritten(comings.proxy)}[^:()]{0,12}?(?:${anyWritten(towards, comings.by)}|:)\\s+(.+)$`,
  'iu',
);

function proxyOf(said: string): Aside | undefined {
  const by = PROXY.exec(said)?.[1]?.trim();
  return by === undefined ? undefined : { by, state: 'represented' };
}

const STATES = (['excused', 'absent', 'present'] as const).map(
  (state) => [state, new RegExp(`^${anyWritten(ownStates[state])}(?!\\p{L})[\\s.,:!–-]*(.{0,60})$`, 'iu')] as const,
);

/** "absente", "excusé pour raison de santé"; "présent (en ligne)". */
function stateOf(said: string): Aside | undefined {
  for (const [state, form] of STATES) {
    const rest = form.exec(said)?.[1];
    if (rest === undefined) continue;
    const note = rest.replace(/^\(|\)$/g, '').trim();
    return { state, ...(note === '' ? {} : { note }) };
  }
  return undefined;
}

const COUNT = new RegExp(`^(?:x ?)?(\\d{1,3}|\\p{L}{2,6}) ${anyWritten(headcounts)}$`, 'iu');

function countOf(said: string): Aside | undefined {
  if (/^(?:x ?)?\d{1,3}$/.test(said)) return { count: Number(said.replace(/\D/g, '')) };
  const number = COUNT.exec(said)?.[1];
  const count =
    number === undefined ? Number.NaN : Number(/^\d/.test(number) ? number : numberInLetters(foldText(number)));
  return count > 0 ? { count } : undefined;
}

const ROLE = new RegExp(
  `^(?:${standingBefore(articles)})?${anyWritten(comings.standIn, comings.moved, posts.plain, posts.other, otherPosts, vice, belonging)}(?!\\p{L})`,
  'iu',
);
const PRONOUNS = new RegExp(`^${anyWritten(ownPronouns)}\\/[a-z]+`, 'iu');
const EMAIL = /\S+@\S+\.\S+|^https?:/;

/** "she/her". */
export function isPronoun(words: string): boolean {
  return PRONOUNS.test(words);
}

/** A post, pronouns, an address: nobody, and no structure. */
export function isRemark(words: string): boolean {
  return ROLE.test(words) || PRONOUNS.test(words) || EMAIL.test(words);
}

const POST_ACRONYM = new RegExp(`^(?:${anyOf(formsOf(postAcronyms))})$`, 'u');

/** "DGS", as a body is written: behind a person it is what she is. */
export function isPostAcronym(words: string): boolean {
  return POST_ACRONYM.test(words);
}

const OF = new RegExp(`^${standingBefore(inFrench(of.withArticle, of.bare, articles, both))}`, 'iu');

/** Whom somebody comes from, or who came from a structure; anything else is noted. */
function namedBeside(said: string, head: Head, known: Known): Aside {
  if (isRemark(said) || said.startsWith('@')) return { note: said };
  const bare = said.replace(OF, '');
  const kind = kindOfName(bare, known);
  if (head.kind === 'structure') return isPerson(bare) || kind === 'person' ? { name: bare } : { note: said };
  if (head.kind === 'person' && isPostAcronym(bare)) return { note: said };
  if (isInitials(bare, head.text) || (kind === null && (namesNobody(bare) || tellsStory(bare)))) return { note: said };
  return /^\p{Lu}/u.test(bare) || known.index.lookup(bare) ? { structure: bare } : { note: said };
}

/** "PD" of "Peter Dubois". */
export function isInitials(words: string, name: string): boolean {
  if (!/^\p{Lu}{1,4}$/u.test(words)) return false;
  const initials = name
    .split(/[ -]/)
    .map((part) => part.charAt(0).toUpperCase())
    .join('');
  if (words.length > 1 && isAmong(words, initials)) return true;
  // Of a lone first name, the surname is not known: "Jeremy (JR)".
  return initials.startsWith(words) || (initials.length === 1 && words.length === 2 && words.startsWith(initials));
}

/** "AD" of "Ada Bello-Diallo": the first of them, and others in their order. */
function isAmong(words: string, initials: string): boolean {
  return words[0] === initials[0] && new RegExp(`^${[...words].join('.*')}`, 'u').test(initials);
}

/** What several words beside a name say together, the first of each; of notes, and of structures, all are kept. */
export function joinAsides(asides: readonly Aside[]): Aside {
  const structures = asides.flatMap(({ structure }) => structure ?? []);
  const notes = [...asides.flatMap(({ note }) => note ?? []), ...structures.slice(1)];
  const all: Aside = Object.assign({}, ...[...asides].reverse());
  return { ...all, ...(notes.length > 0 ? { note: notes.join(' ; ') } : {}) };
}
