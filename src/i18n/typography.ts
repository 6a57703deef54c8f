// The spaces of French typography, in Markdown: which are wanted where, without touching what is not prose.
import type { Edit } from '../model/diagnostic.ts';
import { type LiteralSpan, literalSpans } from './literal-spans.ts';

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

/**
 * The text with the spaces of French typography: a narrow no-break space before `;` `!` `?`, a no-break space before
 * `:`, inside « », between the groups of 12 000, and after n°. A no-break space that already stands there, of either
 * width, is kept. Code, addresses, HTML tags, front matter and the marks of Markdown are left as they are.
 * Doing it twice changes nothing.
 */
export function frenchTypography(markdown: string): string {
  let result = '';
  let from = 0;
  for (const { start, end, text } of typographyEdits(markdown)) {
    result += markdown.slice(from, start) + text;
    from = end;
  }
  return result + markdown.slice(from);
}

/** The edits that `frenchTypography` makes, in order: where a plain space, or none, stands for a no-break one. */
export function typographyEdits(markdown: string): readonly Edit[] {
  const spans = literalSpans(markdown);
  const edits: Edit[] = [];
  let near = 0;
  for (const match of markdown.matchAll(PLACES)) {
    while (endOf(spans[near]) <= match.index) near += 1;
    if (startOf(spans[near]) < match.index + match[0].length) continue;
    for (const edit of editsAt(markdown, match)) {
      if (!touches(edit, edits.at(-1)) && !liesIn(edit, spans, near)) edits.push(edit);
    }
  }
  return edits;
}

const MARK = '[;:!?«»]';
/** "n°" before what it numbers. */
const NUMERO = String.raw`(?<![\p{L}\p{N}])[nN][°º](?= *[\p{Lu}\p{N}]| +\p{L})`;
/** A number in groups of three digits. */
const THOUSANDS = String.raw`(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)`;
const PLACES = new RegExp(`${MARK}|${NUMERO}|${THOUSANDS}`, 'gu');

/** Behind the last span everything is prose. */
function startOf(span: LiteralSpan | undefined): number {
  return span?.start ?? Number.POSITIVE_INFINITY;
}

function endOf(span: LiteralSpan | undefined): number {
  return span?.end ?? Number.POSITIVE_INFINITY;
}

function editsAt(markdown: string, match: RegExpExecArray): readonly Edit[] {
  const [place] = match;
  const end = match.index + place.length;
  if (place === '«') return after(markdown, end);
  if (place === '»') return before(markdown, match.index, NO_BREAK);
  if (place.length === 1) return beforeMark(markdown, match.index, place === ':' ? NO_BREAK : NARROW);
  if (/^n/i.test(place)) return after(markdown, end);
  return [...place.matchAll(/ /g)].map(({ index }) => {
    const start = match.index + index;
    return { start, end: start + 1, text: NO_BREAK };
  });
}

/** What can stand before a mark without a space: the end of a word, a number, a bracket or some emphasis. */
const WORD_END = /[\p{L}\p{N})\]»"”’'%€°*_>`….]/u;
/** What follows a mark that ends something; a mark inside a word (10:30, a;b) is none. */
const AFTER_MARK = /[\s)\]}»"”’'*_|,.…;:!?<]/u;

function beforeMark(markdown: string, at: number, space: string): readonly Edit[] {
  const next = markdown.charAt(at + 1);
  if (markdown[at] === '!' && next === '[') return [];
  if (markdown[at - 1] === ' ') return before(markdown, at, space);
  const last = letterBefore(markdown, at);
  return WORD_END.test(last) && (next === '' || AFTER_MARK.test(next)) ? [{ start: at, end: at, text: space }] : [];
}

/** The plain spaces before a place, or none; nothing at the beginning of a line or of a table cell. */
function before(markdown: string, at: number, text: string): readonly Edit[] {
  let start = at;
  while (markdown[start - 1] === ' ') start -= 1;
  const last = letterBefore(markdown, start);
  return /^$|[\s|]/.test(last) ? [] : [{ start, end: at, text }];
}

/** The plain spaces after a place, or none; nothing at the end of a line. */
function after(markdown: string, at: number): readonly Edit[] {
  let end = at;
  while (markdown[end] === ' ') end += 1;
  return /^$|\s/.test(markdown.charAt(end)) ? [] : [{ start: at, end, text: NO_BREAK }];
}

/** The character before a place, whole when it takes two units. */
function letterBefore(markdown: string, at: number): string {
  return /[\uDC00-\uDFFF]/.test(markdown.charAt(at - 1)) ? markdown.slice(at - 2, at) : markdown.charAt(at - 1);
}

/** Whether an edit begins inside the one before it; of a mere insertion, also whether it stands right behind it. */
function touches({ start, end }: Edit, before: Edit | undefined): boolean {
  if (!before) return false;
  return start < end ? start < before.end : start <= before.end;
}

/** Whether an edit would harm a literal span; `near` is the first that ends behind the place of the edit. */
function liesIn(edit: Edit, spans: readonly LiteralSpan[], near: number): boolean {
  for (let index = Math.max(0, near - 1); startOf(spans[index]) <= edit.end; index += 1) {
    const span = spans[index];
    if (span && harms(edit, span)) return true;
  }
  return false;
}

/** An edit within a span changes it; a space written right behind an address is swallowed by it. */
function harms({ start, end }: Edit, span: LiteralSpan): boolean {
  return (span.start < end && start < span.end) || (span.address === true && span.end === start);
}
