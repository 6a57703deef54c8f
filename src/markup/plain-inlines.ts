import type { Element, ElementContent } from 'hast';

/** Words with plain marks as a tree; undefined when anything else may be meant (see `plainTree`). */
export function plainInlines(text: string): readonly ElementContent[] | undefined {
  if (!MARKS.test(text)) return [{ type: 'text', value: text }];
  const stack: Open[] = [{ tag: '', children: [], words: '' }];
  let at = 0;
  while (at < text.length) {
    const next = nextMark(text, at);
    const top = stack.at(-1);
    if (!top) return undefined;
    top.words += text.slice(at, next);
    if (next >= text.length) break;
    const mark = markAt(text, next);
    if (!mark || !apply(mark, stack)) return undefined;
    at = next + mark.length;
  }
  const [root] = stack;
  if (!root || stack.length > 1) return undefined;
  flush(root);
  return root.children;
}

/** An element that is not closed yet, with the words that are not in its children yet. */
type Open = { readonly tag: string; readonly children: ElementContent[]; words: string };

type Mark = { readonly length: number } & (
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'open' | 'close'; readonly tag: string }
);

const MARKS = /[\\*_~`[<&]/;

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (MARKS.test(text.charAt(at))) return at;
  return text.length;
}

function markAt(text: string, at: number): Mark | undefined {
  switch (text[at]) {
    case '\\':
      return escapeAt(text, at);
    case '*':
      return starsAt(text, at);
    case '_':
      return isWord(text[at - 1]) && isWord(text[at + 1]) ? { kind: 'words', words: '_', length: 1 } : undefined;
    case '<':
      return tagAt(text, at);
    case '&':
      return /^&#?\w+;/.test(text.slice(at, at + 40)) ? undefined : { kind: 'words', words: '&', length: 1 };
    default:
      return undefined;
  }
}

/** A backslash at the end of a line is a line break. */
function escapeAt(text: string, at: number): Mark | undefined {
  const next = text[at + 1];
  if (next === '\n') return undefined;
  if (next !== undefined && /[!-/:-@[-`{-~]/.test(next)) return { kind: 'words', words: next, length: 2 };
  return { kind: 'words', words: '\\', length: 1 };
}

/**
 * One or two stars that can only open, or only close (CommonMark 0.31, 6.2): behind a blank, or before one or before a sign
 * that follows a letter. One between blanks is a star.
 */
function starsAt(text: string, at: number): Mark | undefined {
  const length = text[at + 1] === '*' ? 2 : 1;
  const [before, after] = [text[at - 1], text[at + length]];
  if ([before, after].some((sign) => sign !== undefined && /[*\p{Cs}]/u.test(sign))) return undefined;
  const tag = length === 2 ? 'strong' : 'em';
  if (isBlank(before)) {
    if (!isBlank(after)) return { kind: 'open', tag, length };
    return length === 1 ? { kind: 'words', words: '*', length } : undefined;
  }
  if (isBlank(after) || (isSign(after) && !isSign(before))) return { kind: 'close', tag, length };
  return undefined;
}

function isBlank(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign);
}

function isSign(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{P}\p{S}]/u.test(sign);
}

function isWord(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

function tagAt(text: string, at: number): Mark | undefined {
  const [whole, closing, tag = ''] = /^<(\/?)(br|su[bp])>/.exec(text.slice(at, at + 6)) ?? [];
  if (whole === undefined)
    return /^<[a-z/!?]/i.test(text.slice(at, at + 2)) ? undefined : { kind: 'words', words: '<', length: 1 };
  if (tag !== 'br') return { kind: closing === '/' ? 'close' : 'open', tag, length: whole.length };
  return closing === '/' ? undefined : { kind: 'break', length: whole.length };
}

/** Puts a mark to what was read before it; false when it closes what is not open, or opens what already is. */
function apply(mark: Mark, stack: Open[]): boolean {
  const top = stack.at(-1);
  if (!top) return false;
  if (mark.kind === 'words') {
    top.words += mark.words;
    return true;
  }
  flush(top);
  if (mark.kind === 'break') {
    top.children.push(elementOf('br', []));
    return true;
  }
  if (mark.kind === 'open') {
    if (stack.length > 2 || stack.some(({ tag }) => tag === mark.tag)) return false;
    stack.push({ tag: mark.tag, children: [], words: '' });
    return true;
  }
  const under = stack.at(-2);
  if (top.tag !== mark.tag || !under || top.children.length === 0) return false;
  stack.pop();
  under.children.push(elementOf(top.tag, top.children));
  return true;
}

function flush(open: Open): void {
  if (open.words !== '') open.children.push({ type: 'text', value: open.words });
  open.words = '';
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
