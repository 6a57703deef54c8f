// The inlines of a safe tree: words with their marks, breaks, links, references to footnotes.
import type { Element, ElementContent, RootContent } from 'hast';
import type { Inline, Mark } from './document-tree.ts';

type Content = ElementContent | RootContent;

const MARKS: Readonly<Record<string, Mark>> = {
  strong: 'bold',
  b: 'bold',
  th: 'bold',
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  var: 'italic',
  dfn: 'italic',
  del: 'strike',
  s: 'strike',
  strike: 'strike',
  ins: 'underline',
  u: 'underline',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'super',
  sub: 'sub',
};

/** The inlines of some content, blanks as a browser shows them: one for many, none at the ends of a line. */
export function readInlines(content: readonly Content[]): readonly Inline[] {
  return trimmed(content.flatMap((child) => inlinesOf(child, [])));
}

function inlinesOf(node: Content, marks: readonly Mark[]): readonly Inline[] {
  if (node.type === 'text') return [{ kind: 'text', text: node.value.replace(/[ \t\n\r\f]+/g, ' '), marks }];
  if (node.type !== 'element') return [];
  const note = noteNumber(node);
  if (note !== null) return [{ kind: 'note', number: note }];
  if (node.tagName === 'br') return [{ kind: 'break' }];
  if (node.tagName === 'input') return [{ kind: 'text', text: node.properties.checked ? '☒ ' : '☐ ', marks }];
  const mark = MARKS[node.tagName];
  const inside = mark && !marks.includes(mark) ? [...marks, mark] : marks;
  const inlines = node.children.flatMap((child) => inlinesOf(child, inside));
  const { href } = node.properties;
  if (node.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#') || href === '') return inlines;
  return [{ kind: 'link', address: href, inlines }];
}

/** The reference to a footnote: `<sup><a data-footnote-ref href="#fn-…">2</a></sup>`; its number is its text. */
function noteNumber(node: Element): number | null {
  const [only] = node.children;
  const link = node.tagName === 'sup' && only?.type === 'element' ? only : node;
  if (link.properties.dataFootnoteRef === undefined) return null;
  const [label] = link.children;
  return label?.type === 'text' ? Number(label.value) : null;
}

/** No blank at the start and the end of a line, nor two in a row across marks. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  let blank = true;
  for (const inline of inlines) {
    if (inline.kind === 'break') trimEnd(kept);
    const cut: Inline = inline.kind === 'text' && blank ? { ...inline, text: inline.text.replace(/^ +/, '') } : inline;
    if (cut.kind === 'text' && cut.text === '') continue;
    kept.push(cut);
    blank = cut.kind === 'break' || (cut.kind === 'text' && cut.text.endsWith(' '));
  }
  trimEnd(kept);
  return kept;
}

function trimEnd(kept: Inline[]): void {
  const last = kept.at(-1);
  if (last?.kind !== 'text') return;
  const text = last.text.replace(/ +$/, '');
  kept.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]));
}
