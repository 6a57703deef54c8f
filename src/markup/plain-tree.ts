// The quick lane for Markdown: what minutes are mostly made of, read without the libraries into the same tree as theirs.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { plainInlines } from './plain-inlines.ts';
import { plainTable } from './plain-table.ts';

/**
 * The tree of a Markdown text that holds nothing but headings, paragraphs, tables with bars at both ends and tight lists of
 * one line an item, with strong and emphasised words, line breaks, `<sup>` and `<sub>` in them: the one that `libraryTree` gives.
 * Undefined when anything else may be meant: then the libraries read it.
 */
export function plainTree(markdown: string): Root | undefined {
  if (UNUSUAL.test(markdown) || LINKED.test(markdown.replaceAll('\\', ''))) return undefined;
  if (!markdown.isWellFormed()) return undefined;
  const children: RootContent[] = [];
  let last: Kind | undefined;
  for (const lines of chunksOf(markdown)) {
    const kind = kindOf(lines[0] ?? '');
    // A list that goes on behind a blank line is a loose one.
    if ((kind === 'ul' || kind === 'ol') && kind === last) return undefined;
    const block = READERS[kind](lines);
    if (!block) return undefined;
    if (children.length > 0) children.push(LINE_END);
    children.push(block);
    last = kind;
  }
  return { type: 'root', children };
}

/** Control characters, a byte order mark, and blanks around a line. */
const UNUSUAL = /(?!\n)\p{Cc}|\uFEFF|^ | $/mu;
/** What becomes a link by itself. */
const LINKED = /www\.|:\/\/|@|mailto:|xmpp:/i;

const LINE_END = { type: 'text', value: '\n' } as const;

/** Runs of lines without a blank one between them; a heading stands for itself. */
function* chunksOf(markdown: string): Generator<readonly string[]> {
  let chunk: string[] = [];
  for (const line of markdown.split('\n')) {
    const isHeading = HEADING.test(line);
    if (chunk.length > 0 && (line === '' || isHeading)) {
      yield chunk;
      chunk = [];
    }
    if (isHeading) yield [line];
    else if (line !== '') chunk.push(line);
  }
  if (chunk.length > 0) yield chunk;
}

type Kind = 'heading' | 'table' | 'ul' | 'ol' | 'paragraph';

const HEADING = /^#{1,6}(?: |$)/;
const BULLET = /^- /;
const NUMBER = /^(\d{1,9})\. /;

function kindOf(line: string): Kind {
  if (HEADING.test(line)) return 'heading';
  if (line.startsWith('|')) return 'table';
  if (BULLET.test(line)) return 'ul';
  return NUMBER.test(line) ? 'ol' : 'paragraph';
}

const READERS: Readonly<Record<Kind, (lines: readonly string[]) => Element | undefined>> = {
  heading: ([line = '']) => {
    const [, marks = '', text = ''] = /^(#{1,6}) (?! )(.*[^ #])$/.exec(line) ?? [];
    return withInlines(`h${marks.length}`, text);
  },
  table: plainTable,
  ul: (lines) => listOf('ul', lines, BULLET),
  ol: (lines) => {
    const start = Number(NUMBER.exec(lines[0] ?? '')?.[1]);
    const list = listOf('ol', lines, NUMBER);
    return list && start !== 1 ? { ...list, properties: { start } } : list;
  },
  paragraph: (lines) => {
    if (lines.some(opensBlock) || (lines.length > 1 && lines.some((line) => line.includes('|')))) return undefined;
    return withInlines('p', lines.join('\n'));
  },
};

/** Whether a line may open something that is no paragraph, or end one as a heading. */
function opensBlock(line: string): boolean {
  return OPENERS.test(line);
}

const OPENERS = /^(?:[#>+=|`~<:_-]|\*(?!\*?[^\s*])|\d{1,9}[.)](?: |$))/;

function listOf(tagName: 'ul' | 'ol', lines: readonly string[], mark: RegExp): Element | undefined {
  const children: ElementContent[] = [LINE_END];
  for (const line of lines) {
    const text = line.replace(mark, '');
    const item = text === line || text.startsWith(' ') || opensBlock(text) ? undefined : withInlines('li', text);
    if (!item) return undefined;
    children.push(item, LINE_END);
  }
  return { type: 'element', tagName, properties: {}, children };
}

function withInlines(tagName: string, text: string): Element | undefined {
  const children = text === '' ? undefined : plainInlines(text);
  return children && { type: 'element', tagName, properties: {}, children: [...children] };
}
