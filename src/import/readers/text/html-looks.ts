// What a page says of its words by classes and styles: bold, struck out, hidden; and the comments in its margin.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { LeftOut, LeftOutReason } from '../../blocks/source-reading.ts';

/**
 * Writes into a tree what its styles make of spans, and takes out of it what is hidden and what stands in the margin, which
 * is what comes out. `styles`, the text of its style sheets.
 */
export function takeLooks(tree: Root, styles: string): readonly LeftOut[] {
  // What rules for other than a class set lies under anything.
  const others = styles.split('}').filter((rule) => !CLASS.test(rule.split('{', 1)[0]?.slice(0, 100) ?? ''));
  const place: Place = { classes: classesOf(styles), leftOut: [], grounded: others.some((rule) => GROUND.test(rule)) };
  lookIn(tree, place);
  return place.leftOut.sort((a, b) => a.line - b.line);
}

type Look = {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly white: boolean;
  /** Whether it sets a colour or a picture under the words. */
  readonly ground: boolean;
};
/** `grounded`: whether something other than white may lie under the words. */
type Place = {
  readonly classes: ReadonlyMap<string, Look>;
  readonly leftOut: LeftOut[];
  readonly grounded: boolean;
};

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const STRUCK = /text-decoration[a-z-]*\s*:[^;]{0,60}line-through/i;
const END = '\\s*(?:;|$|!)';
const ALL_WHITE = 'white|#fff(?:fff)?\\b|rgb\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*\\)';
const WHITE = new RegExp(`(?:^|[;\\s])color\\s*:\\s*(?:${ALL_WHITE})`, 'i');
const NO_GROUND = `${ALL_WHITE}|transparent|none|inherit|initial`;
const GROUND = new RegExp(`background[a-z-]*\\s*:(?!\\s*(?:${NO_GROUND})${END})`, 'i');
const GONE = 'display\\s*:\\s*none|visibility\\s*:\\s*hidden';
const TINY = `font-size\\s*:\\s*[01]?(?:\\.\\d+)?(?:px|pt)?${END}`;
const HIDDEN = new RegExp(`${GONE}|${TINY}|opacity\\s*:\\s*0(?:\\.0+)?${END}`, 'i');

function lookSaid(style: string): Look {
  return {
    bold: BOLD.test(style),
    struck: STRUCK.test(style),
    hidden: HIDDEN.test(style),
    white: WHITE.test(style),
    ground: GROUND.test(style),
  };
}

const CLASS = /^\s*(?:span)?\.([\w-]{1,40})\s*$/;

/** Of the rules for one class alone: ".c3 { font-weight: 700 }". */
function classesOf(styles: string): ReadonlyMap<string, Look> {
  const rules = styles.split('}').flatMap((rule) => {
    const [selector = '', style = ''] = rule.split('{', 2);
    const [, name] = CLASS.exec(selector.slice(0, 100)) ?? [];
    return name === undefined ? [] : [[name, lookSaid(style)] as const];
  });
  return new Map(rules);
}

function lookIn(parent: Root | Element, place: Place): void {
  const kept = parent.children.filter((child) => {
    const reason = child.type === 'element' ? reasonOf(child, place) : null;
    if (reason !== null) tell(child, reason, place);
    return reason === null;
  });
  parent.children = kept as typeof parent.children;
  for (const child of kept) {
    if (child.type !== 'element') continue;
    lookIn(child, isGrounded(child, place) ? { ...place, grounded: true } : place);
    dress(child, place);
  }
}

/** Why an element is no part of the text: it is not shown, or it is a comment of Google Docs ("#cmnt1"). */
function reasonOf(element: Element, place: Place): LeftOutReason | null {
  if (element.properties.hidden || looksOf(element, place).some(({ hidden }) => hidden)) return 'hidden';
  if (isWhite(element, place) && !isGrounded(element, place)) return 'hidden';
  if (element.tagName === 'sup' && linksTo(element, '#cmnt')) return 'comment';
  return element.tagName === 'div' && linksTo(element, '#cmnt_ref') ? 'comment' : null;
}

function isWhite(element: Element, place: Place): boolean {
  const { color } = element.properties;
  const named = element.tagName === 'font' && /^(?:white|#fff(?:fff)?)$/i.test(String(color ?? ''));
  return named || looksOf(element, place).some(({ white }) => white);
}

function isGrounded(element: Element, place: Place): boolean {
  return (
    place.grounded ||
    element.properties.bgColor !== undefined ||
    element.properties.background !== undefined ||
    looksOf(element, place).some(({ ground }) => ground)
  );
}

function looksOf({ properties }: Element, { classes }: Place): readonly Look[] {
  const names = Array.isArray(properties.className) ? properties.className : [];
  const own = names.flatMap((name) => classes.get(String(name)) ?? []);
  return typeof properties.style === 'string' ? [...own, lookSaid(properties.style)] : own;
}

/** Whether it is such a link, or begins with one, however it is wrapped. */
function linksTo(element: Element, start: string): boolean {
  let inside: Element | undefined = element;
  while (inside) {
    const { href } = inside.properties;
    if (typeof href === 'string') return href.startsWith(start);
    inside = inside.children.find((child): child is Element => child.type === 'element');
  }
  return false;
}

function tell(node: ElementContent | RootContent, reason: LeftOutReason, { leftOut }: Place): void {
  const text = wordsIn(node).replace(/\s+/g, ' ').trim();
  const line = node.position?.start.line ?? 1;
  if (/[\p{L}\p{N}]/u.test(text)) leftOut.push({ reason, text, line });
}

function wordsIn(node: ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(wordsIn).join('') : '';
}

/** What is struck out is deleted, a span that is bold is strong. */
function dress(element: Element, place: Place): void {
  const looks = looksOf(element, place);
  if (looks.some(({ struck }) => struck)) element.children = element.children.map(deleted);
  if (element.tagName !== 'span' && element.tagName !== 'font') return;
  if (looks.some(({ bold }) => bold)) element.tagName = 'strong';
}

/** A list inside an item, or a paragraph inside a cell, has marks of its own. */
function deleted(child: ElementContent): ElementContent {
  if (child.type === 'comment' || (child.type === 'text' && child.value.trim() === '')) return child;
  if (child.type === 'element' && OF_BLOCKS.has(child.tagName))
    return { ...child, children: child.children.map(deleted) };
  return { type: 'element', tagName: 'del', properties: {}, children: [child] };
}

const OF_BLOCKS: ReadonlySet<string> = new Set('p div ul ol li table thead tbody tfoot tr td th input br'.split(' '));
