/**
 * Cuts the words for those responsible where people separate names. What to make of the pieces is decided in
 * parse-owners.ts: a registered name can hold a separator, and is then found across several pieces.
 */

import { anyWritten } from '../../words/as-written.ts';
import { foldText } from '../../words/fold-text.ts';
import { helping, withHelp } from '../../words/leads.ts';
import { and } from '../../words/small-words.ts';
import { wordsOf } from '../../words/vocabulary.ts';

/**
 * How a piece follows the one before: after a comma or another mark (the first piece too), the word "et", a line break
 * (which may cut a name in two), a bullet on a new line, or "avec" (a partner of the one before).
 */
type Joint = 'mark' | 'and' | 'line' | 'item' | 'with';

/** A stretch of the words, without blanks or bullets around it. */
export type OwnerPiece = { readonly text: string; readonly start: number; readonly end: number; readonly joint: Joint };

/** Letters as ranges: with the flag `i`, a pattern with `\p{L}` takes longer to make than all names of a list to read. */
const LATIN = String.raw`a-zªµºÀ-ÖØ-öø-\u02ff`;
const OTHERS = String.raw`\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc`;
const LETTERS = `${LATIN}${OTHERS}`;
const MARKS = String.raw`<br ?\/?>|\\?&|[,;+|\n→•‣◦▪▫●○■□➢➤\uf000-\uf0ff]|·(?![${LETTERS}])|(?<![${LETTERS}])·`;

/** "Partenaires techniques et financiers" are one. */
const BOTH = `${anyWritten(and)}(?! ${anyWritten(helping)})`;
const [NO_NAME_BEFORE, NO_NAME_BEHIND] = [`(?<![${LETTERS}0-9/'’-])`, `(?![${LETTERS}0-9/'’-])`];

/** In words that `normalised` has been through, so that a blank is one space. */
const SEPARATOR = new RegExp(`${MARKS}|${NO_NAME_BEFORE}(?:${BOTH}|${anyWritten(withHelp)})${NO_NAME_BEHIND}`, 'gi');
const AND: ReadonlySet<string> = new Set(wordsOf(and));

const BULLET = /^(?:[-–—*]|\d{1,2}(?:[.)]| ?[-–])|[a-z][)]) /i;

/** The same words with blanks made single spaces, line breaks kept as "\n", and no invisible characters. */
export function normalised(text: string): string {
  const flat = withoutNoise(text);
  // "1. OIM 2. PAM": a numbered list whose lines were joined.
  return /^\s*1[.)] /.test(flat) ? flat.replace(/ (?=\d{1,2}[.)] )/g, '\n') : flat;
}

function withoutNoise(text: string): string {
  return text
    .replace(/[\p{Cf}]+/gu, '')
    .replace(/&(?:amp|nbsp);/g, (entity) => (entity === '&amp;' ? '&' : ' '))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
}

/** The pieces of normalised words, in order; empty ones are left out, and nothing is cut inside parentheses. */
export function ownerPieces(text: string): readonly OwnerPiece[] {
  const inside = parenthesised(text);
  const pieces: OwnerPiece[] = [];
  let start = 0;
  let joint: Joint = 'mark';
  for (const match of text.matchAll(SEPARATOR)) {
    if (inside[match.index] === 1) continue;
    const piece = pieceOf(text, { start, end: match.index, joint });
    if (piece) pieces.push(piece);
    // Of several separators in a row ("A et\nB") a line break says least.
    const next = jointOf(match[0]);
    if (piece || next !== 'line') joint = next;
    start = match.index + match[0].length;
  }
  const last = pieceOf(text, { start, end: text.length, joint });
  return last ? [...pieces, last] : pieces;
}

/** 1 where the text is inside a pair of parentheses or brackets; one that is never closed does not count. */
function parenthesised(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const open: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '(' || character === '[') open.push(index);
    if (character !== ')' && character !== ']') continue;
    const start = open.pop();
    // Pairs inside another are painted again with it, so only the outermost is painted.
    if (start !== undefined && open.length === 0) inside.fill(1, start, index);
  }
  return inside;
}

function jointOf(separator: string): Joint {
  if (separator === '\n') return 'line';
  if (/^\p{L}/u.test(separator)) return AND.has(foldText(separator)) ? 'and' : 'with';
  return 'mark';
}

function pieceOf(
  text: string,
  { start, end, joint }: { readonly start: number; readonly end: number; readonly joint: Joint },
): OwnerPiece | undefined {
  const raw = text.slice(start, end);
  const blank = raw.length - raw.trimStart().length;
  const words = raw.trim();
  const bullet = BULLET.exec(words)?.[0].length ?? 0;
  if (words === '') return undefined;
  const from = start + blank + bullet;
  const bulleted = bullet > 0 && joint === 'line';
  return {
    text: words.slice(bullet),
    start: from,
    end: start + blank + words.length,
    joint: bulleted ? 'item' : joint,
  };
}
