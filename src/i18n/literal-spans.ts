// The parts of a Markdown text that are not prose: code, addresses, tags, and the marks that shape the page.
import type { Span } from '../model/diagnostic.ts';
import { fencedLines } from '../model/fenced-lines.ts';

/** `address`: a bare link, which goes on until the next space that its reader knows. */
export type LiteralSpan = Span & { readonly address?: true };

/**
 * The literal spans of a text, in order and apart from each other. Time is linear in the length of the text.
 * Indented code, which only a full reading of the lists tells from their text, is taken for code after a blank line
 * outside of lists.
 */
export function literalSpans(markdown: string): readonly LiteralSpan[] {
  const spans: LiteralSpan[] = [];
  let prose = '';
  let from = 0;
  const flush = (): void => {
    if (prose !== '') for (const span of inlineSpans(prose, from)) spans.push(span);
    prose = '';
  };
  for (const { start, text, literal } of linesOf(markdown)) {
    if (literal || text.trim() === '') {
      flush();
      if (text !== '') spans.push({ start, end: start + text.length });
      continue;
    }
    if (prose === '') from = start;
    prose += markdown.slice(from + prose.length, start + text.length);
  }
  flush();
  return spans;
}

type Line = { readonly start: number; readonly text: string; readonly literal: boolean };

function linesOf(markdown: string): readonly Line[] {
  const texts = markdown.split('\n');
  const { fenced } = fencedLines(texts);
  const isBlock = blockLines(texts);
  let start = 0;
  return texts.map((text, index) => {
    const line = { start, text, literal: fenced[index] === true || isBlock(text, index) };
    start += text.length + 1;
    return line;
  });
}

/** Says of each line in turn whether it is literal as a whole. */
function blockLines(texts: readonly string[]): (text: string, index: number) => boolean {
  const front = frontMatterEnd(texts);
  const isHtml = htmlBlocks();
  const isCode = indentedCode();
  return (text, index) => {
    if (index <= front || isHtml(text) || isCode(text, texts[index - 1] ?? '')) return true;
    return SHAPE.test(text) || LINK_DEFINITION.test(text);
  };
}

/** Delimiter rows of tables, thematic breaks and underlines. */
const SHAPE = /^[\s|:>=-]+$/;
const LINK_DEFINITION = /^ {0,3}\[(?!\^)[^\]]+\]:/;

function frontMatterEnd(texts: readonly string[]): number {
  if (texts[0]?.trimEnd() !== '---') return -1;
  return texts.findIndex((text, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
}

/** Says of each line in turn whether it stands in a block of HTML that runs over blank lines. */
function htmlBlocks(): (text: string) => boolean {
  let closes: RegExp | undefined;
  return (text) => {
    closes ??= HTML_BLOCKS.find(([opens]) => opens.test(text))?.[1];
    const inside = closes !== undefined;
    if (closes?.test(text)) closes = undefined;
    return inside;
  };
}

/** What opens and what closes each sort of these blocks (CommonMark 0.31, 4.6). */
const HTML_BLOCKS: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*<!--/, /-->/],
  [/^\s*<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
];

/** Says of each line in turn, given the one before it, whether it is indented code. */
function indentedCode(): (text: string, before: string) => boolean {
  let list = false;
  let code = false;
  return (text, before) => {
    if (text.trim() === '') return code;
    const afterBlank = before.trim() === '';
    if (LIST_ITEM.test(text)) list = true;
    else if (afterBlank && !/^\s/.test(text)) list = false;
    code = CODE_INDENT.test(text) && !list && (code || afterBlank);
    return code;
  };
}

const LIST_ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])\s/;
const CODE_INDENT = /^(?: {4}|\t)/;

/** Marks at the beginning of lines (list, quote, heading, checkbox, footnote), and what is literal inside them. */
const INLINE = new RegExp(
  [
    String.raw`^[ \t]*(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)]|#{1,6})[ \t]+)+(?:\[[ xX]\][ \t]+)?`,
    String.raw`^[ \t]*\[\^[^\]\n]+\]:[ \t]*`,
    String.raw`\\[\s\S]`,
    '`+',
    '<!--',
    String.raw`</?[a-z][^<>]*>|<[^<>\s]+>`,
    String.raw`\]\((?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)`,
    String.raw`(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,15}://|www\.|mailto:)[^\s<>|]+`,
    String.raw`&#?\w{1,32};`,
    String.raw`(?<![\p{L}\p{N}]):[a-z0-9_+-]{1,40}:`,
  ].join('|'),
  'gimu',
);

/** Signs of one paragraph beyond which it is left as it is: over millions an expression runs out of stack. */
const LONGEST_PROSE = 1_000_000;

function* inlineSpans(prose: string, offset: number): Generator<LiteralSpan> {
  if (prose.length > LONGEST_PROSE) {
    yield { start: offset, end: offset + prose.length };
    return;
  }
  const codeEnd = codeEnds(prose);
  const lastComment = prose.lastIndexOf('-->');
  const pattern = new RegExp(INLINE);
  for (let match = pattern.exec(prose); match; match = pattern.exec(prose)) {
    const [text] = match;
    let end = match.index + text.length;
    if (text.startsWith('`')) end = codeEnd(match.index, text.length) ?? end;
    if (text === '<!--' && end <= lastComment) end = prose.indexOf('-->', end) + 3;
    pattern.lastIndex = end;
    const span = { start: offset + match.index, end: offset + end };
    yield /^(?:[a-z]|www)/i.test(text) ? { ...span, address: true } : span;
  }
}

/** Where the code span that begins with some backticks ends: after the next run of as many. Asked from left to right. */
function codeEnds(prose: string): (start: number, length: number) => number | undefined {
  const runs = new Map<number, number[]>();
  for (const { index, 0: run } of [...prose.matchAll(/`+/g)].reverse()) {
    const starts = runs.get(run.length) ?? [];
    starts.push(index);
    runs.set(run.length, starts);
  }
  return (start, length) => {
    const starts = runs.get(length) ?? [];
    while ((starts.at(-1) ?? Infinity) <= start) starts.pop();
    const next = starts.at(-1);
    return next === undefined ? undefined : next + length;
  };
}
