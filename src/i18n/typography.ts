// The spaces of French typography, in Markdown: which are wanted where, without touching what is not prose.
import type { Edit, Span } from '../model/diagnostic.ts';
import { literalSpans } from './literal-spans.ts';

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
  let span = 0;
  let free = -1;
  for (const match of markdown.matchAll(PLACES)) {
    const end = match.index + match[0].length;
    while ((spans[span]?.end ?? Infinity) <= match.index) span += 1;
    if ((spans[span]?.start ?? Infinity) < end) continue;
    for (const edit of editsAt(markdown, match)) {
      const touched = edit.start < edit.end ? edit.start < free : edit.start <= free;
      if (touched || liesIn(edit, spans, span)) continue;
      edits.push(edit);
      free = edit.end;
    }
  }
  return edits;
}

/** A mark, a guillemet, "n°" before what it numbers, or a number in groups of three digits. */
const PLACES = /[;:!?«»]|(?<![\p{L}\p{N}])[nN][°º](?= *[\p{Lu}\p{N}]| +\p{L})|(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu;

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

/** Whether an edit would change a literal span, or write right behind an address, which would swallow the space. */
function liesIn(edit: Edit, spans: readonly (Span & { readonly address?: true })[], near: number): boolean {
  for (let index = Math.max(0, near - 1); index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || span.start > edit.end) return false;
    if (span.start < edit.end && edit.start < span.end) return true;
    if (span.start < edit.start && edit.start < span.end) return true;
    if (span.address && span.end === edit.start) return true;
  }
  return false;
}
