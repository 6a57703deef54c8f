// Which parts are the items of the agenda.
import { type Block, linesIn } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';
import { blocksOf, isNode, nodesUnder, type OutlineNode, RANK } from './node.ts';
import { ALIKE, beginsWithNumber, titleKey, titleLikeness } from './titles.ts';
import { WHY } from './why.ts';

/**
 * Makes items of the parts that are some: those that say a title of the agenda again, and their siblings; without an agenda,
 * the parts of the highest rank that has several.
 */
export function chooseItems(root: OutlineNode): void {
  tellThrough(root);
  listParts(root);
  const agendas = nodesUnder(root).filter(({ kind }) => kind === 'agenda');
  const titles = agendas.flatMap(titlesOf).map(titleKey);
  const parts = partsOf(root);
  const alike = parts.filter(({ words }) => titles.some((title) => titleLikeness(title, titleKey(words)) >= ALIKE));
  // What stands above the agenda does not go through it.
  const below = alike.filter(({ head }) => agendas.some((agenda) => (agenda.head?.line ?? 0) < (head?.line ?? 0)));
  const said = below.length > 0 ? below : alike;
  for (const part of said) {
    part.kind = 'item';
    part.why = WHY.agendaTitle;
  }
  const rank = Math.min(...said.map((part) => part.rank));
  if (said.length === 0) for (const agenda of agendas) doubt(agenda);
  const given = agendas.some(({ kind, content }) => kind === 'agenda' && content.length > 0) && titles.length > 0;
  const others = said.length > 0 ? siblingsOf(said, rank, parts) : given ? [] : sectionsOf(root);
  for (const part of others.filter(hasWords)) {
    part.kind = 'item';
    if (said.length > 0) part.why = WHY.ownItem;
  }
}

function titlesOf(agenda: OutlineNode): readonly string[] {
  return blocksOf(agenda).flatMap((block) => linesIn(block).map(({ text }) => text));
}

/** An agenda whose points have their discussion under them is the minutes themselves: each point is an item with its words. */
function tellThrough(root: OutlineNode): void {
  for (const agenda of nodesUnder(root).filter(({ kind }) => kind === 'agenda')) {
    const inner = blocksOf(agenda).filter((block) => block.kind === 'item' && block.depth > 0);
    const long = inner.filter(
      (block) => block.kind === 'item' && (block.text.length > LONG || /[.!?]$/.test(block.text)),
    );
    const between = proseBetween(agenda);
    if (between === 0 && (inner.length === 0 || long.length < inner.length / 3)) continue;
    const content = agenda.content.splice(0);
    let open: OutlineNode | null = null;
    for (const part of content) {
      const heads = !isNode(part) && part.kind === 'item' && part.depth === 0;
      if (heads) {
        open = {
          kind: 'item',
          rank: RANK.label + 1,
          head: part,
          words: part.text,
          value: '',
          why: WHY.toldThrough,
          content: [],
        };
        agenda.content.push(open);
      } else (open ?? agenda).content.push(part);
    }
  }
}

/** How many paragraphs stand between the points of an agenda. */
function proseBetween(agenda: OutlineNode): number {
  const blocks = blocksOf(agenda);
  const items = blocks.flatMap((block, index) => (block.kind === 'item' && block.depth === 0 ? [index] : []));
  const [first = 0, last = 0] = [items[0], items.at(-1)];
  const between = blocks.slice(first + 1, Math.max(first + 1, last));
  return between.filter((block) => block.kind === 'text' && block.text.length > LONG).length;
}

/** Under an agenda that other parts follow, a heading over nothing but a list parts the agenda; it is no item itself. */
function listParts(root: OutlineNode): void {
  for (const agenda of nodesUnder(root).filter(({ kind }) => kind === 'agenda')) {
    const after = nodesUnder(root).filter(({ head }) => (head?.line ?? 0) > lastLine(agenda));
    if (!after.some(({ rank, content }) => rank <= agenda.rank + 1 && content.length > 0)) continue;
    for (const part of agenda.content.filter(isNode)) {
      const lists = part.content.length > 0 && part.content.every((block) => !isNode(block) && block.kind === 'item');
      if (part.kind === 'part' && lists) part.kind = 'agenda';
    }
  }
}

function lastLine(node: OutlineNode): number {
  const last = node.content.at(-1);
  if (last === undefined) return node.head?.line ?? 0;
  return isNode(last) ? lastLine(last) : last.line;
}

/** A title, or a word under one, is not as long (characters). */
const LONG = 100;

/** Plain lines under "Ordre du jour" that no part says again are words about it, no titles. */
function doubt(agenda: OutlineNode): void {
  const blocks = blocksOf(agenda);
  const isPlain = blocks.every((block) => block.kind === 'text' && !beginsWithNumber(block.text));
  if (blocks.length > 0 && isPlain && blocks.length < FEWEST && blocks.length === agenda.content.length)
    agenda.kind = 'part';
}

/** So many plain lines in a row are a list. */
const FEWEST = 3;

/** The parts that no list holds. */
function partsOf(node: OutlineNode): readonly OutlineNode[] {
  return node.content.filter(isNode).flatMap((child) => {
    const within = ['part', 'agenda', 'discussion', 'document'].includes(child.kind) ? partsOf(child) : [];
    return child.kind === 'part' ? [child, ...within] : within;
  });
}

/** The parts at the rank of those that say a title, behind the first of them: numbered where most of these are. */
function siblingsOf(said: readonly OutlineNode[], rank: number, parts: readonly OutlineNode[]): readonly OutlineNode[] {
  const [first] = said;
  const from = first === undefined ? 0 : parts.indexOf(first);
  const numbered = said.filter(({ words }) => NUMBERED.test(words)).length > said.length / 2;
  return parts
    .slice(from)
    .filter(
      (part) => part.kind === 'part' && part.rank <= rank && isTitle(part) && (!numbered || NUMBERED.test(part.words)),
    );
}

const NUMBERED = /^\W{0,3}(?:\d{1,2}|[IVX]{1,5})\s*[.)/–-]/u;

/** No sentence, and not as long as one. */
function isTitle({ words }: OutlineNode): boolean {
  return words.length <= LONG && !/[.;]$/.test(words);
}

/** The parts of the highest rank with several; a single part over all is looked into. */
function sectionsOf(root: OutlineNode): readonly OutlineNode[] {
  const numbered = numberedParts(root);
  for (const part of numbered) part.why = WHY.numbered;
  if (numbered.length > 0) return numbered;
  const holders = [root, ...nodesUnder(root).filter(({ kind }) => kind === 'agenda' || kind === 'discussion')];
  const under = holders.flatMap((holder) => holder.content.filter(isNode)).filter(({ kind }) => kind === 'part');
  const filled = under.filter(hasWords);
  const rank = Math.min(...filled.map((part) => part.rank));
  const highest = filled.filter((part) => part.rank === rank);
  const [only] = highest;
  if (highest.length !== 1 || !only) return highest;
  const inside = only.content.filter(isNode).filter(({ kind }) => kind === 'part');
  const later = filled.filter((part) => part.rank > rank);
  if (later.length > 1)
    return [only, ...later].filter((part) => part.rank === Math.min(...later.map((each) => each.rank)));
  return inside.filter(hasWords).length > 1 ? inside : highest;
}

/** The parts that are numbered on from 1 or 2, whatever stands over them: the numbers are those of the agenda. */
function numberedParts(root: OutlineNode): readonly OutlineNode[] {
  const parts = nodesUnder(root).filter(({ kind }) => kind === 'part');
  const numbers = parts.map(({ words }) => Number(/^(\d{1,2})(?:[.)/–-]+|\s)\s*\p{L}/u.exec(words)?.[1] ?? 0));
  const rank = parts[numbers.findIndex((number) => number > 0)]?.rank;
  const run = parts.filter((part, place) => part.rank === rank && numbers[place] !== 0);
  const said = run.map((part) => numbers[parts.indexOf(part)] ?? 0);
  // Where the numbers begin again, another document does: an annex, a report.
  const again = said.findIndex((number, place) => place > 0 && number <= (said[place - 1] ?? 0));
  const first = again < 0 ? run : run.slice(0, again);
  return first.length >= FEWEST && (said[0] ?? FEWEST + 1) <= FEWEST ? first : [];
}

/** A part without a word under it is a line of a letterhead, or a title in two lines. */
function hasWords(part: OutlineNode): boolean {
  return part.content.some((inside) => isNode(inside) || isTold(inside));
}

function isTold(block: Block): boolean {
  return block.kind === 'table' || (block.role === undefined && labelledBy(block.text) === null);
}
