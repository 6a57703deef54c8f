// Where the names of a line stand, and what stands beside each.

import { goesOn } from '../../../model/owners/owner-words.ts';
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { attendanceSentences } from '../../../words/attending.ts';
import { bodies } from '../../../words/bodies.ts';
import { collectives, wholeOfOne } from '../../../words/collectives.ts';
import { surnameParticles } from '../../../words/posts.ts';
import { articles, both, of } from '../../../words/small-words.ts';
import { inFrench } from '../../../words/vocabulary.ts';
import type { Known } from '../sign.ts';
import { piecesOf, type Span } from '../span.ts';
import { isEnglishPost, isPerson, kindOfName, type NameKind, withoutArticle } from './name-kind.ts';
import { isPostAcronym, isPronoun, isRemark, readAside } from './said-of-one.ts';

/** A stretch of a line, and the separator before it. */
type Piece = Span & { readonly joint: string };

/** One that a line names, and the words beside the name. `of`, the structure before a colon whose people are listed. */
export type Named = {
  readonly head: Span;
  readonly kind: NameKind;
  readonly asides: readonly Piece[];
  readonly of?: string;
};

/** How the line lists: whether it is an item, whether its neighbours hold one comma each as well. */
export type Listing = { readonly isItem: boolean; readonly pairs: boolean };

type Walk = Listing & {
  readonly known: Known;
  readonly span: Span;
  readonly dashes: number;
  readonly commas: number;
  readonly first: Span | undefined;
};
type Found = { head: Span; kind: NameKind; asides: Piece[]; of?: string };

const BEFORE_NAME = `(?:${standingBefore(inFrench(articles, of.withArticle, of.bare))})?`;
const AND = `\\s(?:${anyWritten(both)}|&)\\s+(?=${BEFORE_NAME}[\\p{Lu}@\\d]|${anyWritten(collectives, wholeOfOne)})`;
const OUTSIDE = '(?![^()]*\\))';
const MARKS = '[,;\\n\\t]+| +[|/] +|\\s*[:：] +|\\s*\\+ +';
/** With a blank on one side before a capital too: "Sam Park -OIM". */
const DASHES = ' +[–—-]+ +|(?<=\\p{Ll})[–—-] +(?=\\p{Lu}{2})| +[–—-](?=\\p{Lu})';
/** A mark forgotten: "Ada Bello (OIM)Sani Moussa (HCR)". */
const GLUED = '(?<=\\))(?=\\p{Lu}\\p{Ll}+ \\p{Lu})';
/** Lines that were run together: "Ada Bello (chair) Sani van Moussa (HCR)". */
const PARTICLES = `(?: ${anyWritten(surnameParticles)})*`;
const RUN_ON = `(?<=\\)) +(?=\\p{Lu}\\p{Ll}+${PARTICLES} \\p{Lu}[\\p{L}’-]+(?:\\s*[(,;]|$| \\p{Lu}))`;
/** "Ada, Sani, and Zara": the last comma and the word behind it part as one. */
const LAST = `,${AND}|\\s${anyWritten(both)},\\s+(?=\\p{Lu})`;
const SEPARATOR = new RegExp(`(?:${LAST}|${MARKS}|${DASHES}|${AND}|${GLUED}|${RUN_ON})${OUTSIDE}`, 'gu');

/** The names of a stretch of a line, in their order. */
export function apartNames(span: Span, known: Known, listing: Listing): readonly Named[] {
  const pieces = wholeNames(piecesOf(span, SEPARATOR), span, known);
  const pairs = listing.pairs || alternate(pieces, known);
  const walk = {
    isItem: listing.isItem || pairs,
    pairs,
    known,
    span,
    dashes: count(DASH, pieces),
    commas: count(/,/, pieces),
    first: pieces[0],
  };
  const found: Found[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (!last || !goesWith(piece, last, walk)) found.push(newName(piece, last, walk));
  }
  return found;
}

function count(joint: RegExp, pieces: readonly Piece[]): number {
  return pieces.filter((piece) => joint.test(piece.joint)).length;
}

/** Names of the registry that hold a separator: "Eau, hygiène et assainissement". */
function wholeNames(pieces: readonly Piece[], span: Span, { index }: Known): readonly Piece[] {
  const whole: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const run = pieces.slice(at, at + index.longestRun + 1);
    const texts = run.map(({ end }) => span.text.slice(piece.start - span.start, end - span.start));
    const length = texts.findLastIndex((text) => index.lookup(text) !== undefined);
    const end = run[length]?.end ?? piece.end;
    whole.push({ ...piece, text: length > 0 ? (texts[length] ?? piece.text) : piece.text, end });
    at += Math.max(0, length);
  }
  return whole;
}

/** "Ada Bello, OIM, Sani Moussa, HCR": each person before whom they come from. */
function alternate(pieces: readonly Piece[], known: Known): boolean {
  if (pieces.length < 4 || pieces.length % 2 > 0) return false;
  return pieces.every(({ text, joint }, place) => {
    const kind = kindOfName(bare(text), known);
    return place % 2 === 0 ? kind === 'person' : joint === ',' && kind === 'structure';
  });
}

function bare(text: string): string {
  return text.replace(/[.;]$/, '').replace(/\s*\([^()]*\)?$/, '');
}

function newName(piece: Piece, last: Found | undefined, { known }: Walk): Found {
  const kind = kindOfName(bare(piece.text), known);
  const goesOnWithPeople = last?.of !== undefined && kind !== 'structure' && /^(?:,|[^\W\d_]+|&)$/u.test(piece.joint);
  return { head: piece, kind, asides: [], ...(goesOnWithPeople ? { of: last.of as string } : {}) };
}

/** Takes a piece to the name before it where it says more of that one; false where it is another. */
function goesWith(piece: Piece, last: Found, walk: Walk): boolean {
  if (isContinuation(piece, last, walk)) {
    const aside = last.asides.pop();
    const { start } = aside ?? last.head;
    const { text, start: base } = walk.span;
    const joined = { text: text.slice(start - base, piece.end - base), start, end: piece.end };
    if (aside) last.asides.push({ ...joined, joint: aside.joint });
    else last.head = joined;
    return true;
  }
  if (!isBeside(piece, last, walk)) return false;
  const isHead =
    (last.kind !== 'person' || isEnglishPost(last.head.text)) &&
    last.asides.length === 0 &&
    !TELLS.test(last.head.text);
  if (/[:：]/.test(piece.joint) && isHead && isNamed(piece, walk)) {
    // "OIM : Ada Bello, Sani Moussa": the people of a structure, or who holds a post.
    last.of = last.head.text;
    last.head = piece;
    last.kind = kindOfName(bare(piece.text), walk.known);
    return true;
  }
  last.asides.push(piece);
  return true;
}

/** "Sont accueillis deux nouveaux : …" tells of the meeting, and is nobody's structure. */
const TELLS = new RegExp(`(?<!\\p{L})${anyWritten(attendanceSentences.were)}(?!\\p{L})`, 'iu');

function isNamed({ text }: Piece, { known }: Walk): boolean {
  const kind = kindOfName(bare(text), known);
  return kind === 'person' || (kind === 'name' && !isRemark(text));
}

const BODY = new RegExp(
  `^${standingBefore(articles)}?${anyWritten(inFrench(bodies.service, bodies.unit, bodies.organisation))}(?!\\p{L})`,
  'iu',
);
const JOINS = /^(?:\/|&|et|and|,)$/i;

/** "Ministère de la Santé et (de la Population)", "R Society / (RLab)": the rest of a name that holds a separator. */
function isContinuation(piece: Piece, last: Found, { known, isItem, dashes }: Walk): boolean {
  // "Ada Bello - OIM / HCR Nord".
  if (isItem && piece.joint === '/' && dashes === 1 && last.kind === 'person' && last.asides.length === 1) return true;
  if (!JOINS.test(piece.joint) || known.index.lookup(piece.text) || isPerson(bare(piece.text))) return false;
  const kind = kindOfName(bare(piece.text), known);
  const [open] = last.asides.slice(-1);
  if (piece.joint !== ',' && isItem && open && last.kind === 'person' && !open.text.includes('@')) return true;
  if (last.asides.length > 0 || known.index.lookup(last.head.text)) return false;
  if (piece.joint === ',') return goesOn(piece.text) && BODY.test(last.head.text);
  return BODY.test(last.head.text) && kind !== 'structure' && !/^(?:\/|&)$/.test(piece.joint);
}

/** Whether a piece says something of the name before it. */
function isBeside(piece: Piece, last: Found, walk: Walk): boolean {
  const { text, joint } = piece;
  const lower = /^\p{Ll}/u.test(withoutArticle(text));
  const kind = kindOfName(bare(text), walk.known);
  if (joint === '+') return kind === null && last.asides.length > 0;
  if (/^[;\n|]/.test(joint) && !lower) return false;
  if (saysOfOne(piece, last, walk.known) || /[:：]/.test(joint) || isOfPerson(piece, last, walk)) return true;
  if (lower && !walk.known.index.lookup(text) && !walk.known.attending.includes(text)) return true;
  if (DASH.test(joint) || joint === '') return isAfterDash(kind, last, walk, text);
  return /^,/.test(joint) && walk.isItem && isAfterComma(kind, last, walk);
}

/**
 * "Ada Bello, OIM, @adab": a handle is that of the person before it; "Ada Bello: Save the Rivers, UK": what stands behind a
 * colon goes on with whom she comes from.
 */
function isOfPerson({ text, joint }: Piece, last: Found, { known }: Walk): boolean {
  if (last.kind !== 'person') return false;
  if (text.startsWith('@') || (/^,/.test(joint) && isPostAcronym(bare(text)))) return true;
  const told = last.asides.some((aside) => /[:：]/.test(aside.joint));
  return told && joint === ',' && kindOfName(bare(text), known) === 'structure' && !known.index.lookup(text);
}

/** A state, an hour, a number, a proxy, a post, an address. */
function saysOfOne({ text }: Piece, last: Found, known: Known): boolean {
  const {
    note: _,
    structure: __,
    name: ___,
    ...own
  } = readAside(text, { kind: last.kind, text: last.head.text }, known);
  return Object.keys(own).length > 0 || isRemark(text);
}

/** In an item: "Ada Bello, OIM" is one, "Ada Bello, Sani Moussa" are two. */
function isAfterComma(kind: NameKind, last: Found, { pairs, commas, first }: Walk): boolean {
  if (last.asides.some((aside) => isPronoun(aside.text))) return true;
  if (pairs) return last.asides.length === 0 || kind !== 'person';
  // "Ada, Pierre Yves, Marc": lone first names are listed, not whom somebody comes from.
  if (kind === 'name' && (commas > 2 || last.head.start !== first?.start)) return false;
  return last.kind === 'person' && kind !== 'person';
}

const DASH = /[–—-]/;

/** "Ada BELLO", "BELLO Ada", "Ada de BELLO": nobody else is written so. */
function hasShoutedSurname(words: string): boolean {
  return isPerson(words) && SURNAME.test(words) && /\p{Lu}\p{Ll}/u.test(words);
}

const SURNAME = /(?<![\p{L}’'-])\p{Lu}{3}/u;

/** "Ada - Sani - Issa" and "OIM - HCR - PAM" list; "Ada Bello - OIM" and "OIM - Ada Bello" tell of one. */
function isAfterDash(kind: NameKind, last: Found, { isItem, dashes }: Walk, text: string): boolean {
  if (hasShoutedSurname(text) && hasShoutedSurname(last.head.text)) return false;
  if (isEnglishPost(bare(text)) && last.kind !== 'structure') return true;
  if (isItem && dashes === 1 && last.kind === 'person') return true;
  return last.kind !== kind || kind === null || (last.asides.length > 0 && kind !== 'person');
}
