// Which parts are the items of the agenda.
import { type Block, linesIn } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';
import { blocksOf, isNode, nodesUnder, type OutlineNode } from './node.ts';
import { ALIKE, titleKey, titleLikeness } from './titles.ts';
import { WHY } from './why.ts';

/**
 * Makes items of the parts that are some: those that say a title of the agenda again, and their siblings; without an agenda,
 * the parts of the highest rank that has several.
 */
export function chooseItems(root: OutlineNode): void {
  const titles = agendaTitles(root).map(titleKey);
  const parts = partsOf(root);
  const said = parts.filter(({ words }) => titles.some((title) => titleLikeness(title, titleKey(words)) >= ALIKE));
  for (const part of said) {
    part.kind = 'item';
    part.why = WHY.agendaTitle;
  }
  const rank = Math.min(...said.map((part) => part.rank));
  const others = said.length > 0 ? siblingsAfter(said[0], rank, parts) : titles.length > 0 ? [] : sectionsOf(root);
  for (const part of others.filter(hasWords)) {
    part.kind = 'item';
    if (said.length > 0) part.why = WHY.ownItem;
  }
}

/** The lines under the labels of an agenda, and the parts that stand under it as under a heading. */
function agendaTitles(root: OutlineNode): readonly string[] {
  const agendas = nodesUnder(root).filter(({ kind }) => kind === 'agenda');
  return agendas.flatMap((agenda) => blocksOf(agenda).flatMap((block) => linesIn(block).map(({ text }) => text)));
}

/** The parts that no list holds. */
function partsOf(node: OutlineNode): readonly OutlineNode[] {
  return node.content.filter(isNode).flatMap((child) => {
    const within = ['part', 'agenda', 'discussion', 'document'].includes(child.kind) ? partsOf(child) : [];
    return child.kind === 'part' ? [child, ...within] : within;
  });
}

function siblingsAfter(first: OutlineNode | undefined, rank: number, parts: readonly OutlineNode[]): readonly OutlineNode[] {
  const from = first === undefined ? 0 : parts.indexOf(first);
  return parts.slice(from).filter((part) => part.kind === 'part' && part.rank <= rank);
}

/** The parts of the highest rank with several; a single part over all is looked into. */
function sectionsOf(root: OutlineNode): readonly OutlineNode[] {
  const holders = [root, ...nodesUnder(root).filter(({ kind }) => kind === 'agenda' || kind === 'discussion')];
  const under = holders.flatMap((holder) => holder.content.filter(isNode)).filter(({ kind }) => kind === 'part');
  const filled = under.filter(hasWords);
  const rank = Math.min(...filled.map((part) => part.rank));
  const highest = filled.filter((part) => part.rank === rank);
  const [only] = highest;
  if (highest.length !== 1 || !only) return highest;
  const inside = only.content.filter(isNode).filter(({ kind }) => kind === 'part');
  const later = filled.filter((part) => part.rank > rank);
  if (later.length > 1) return [only, ...later].filter((part) => part.rank === Math.min(...later.map((each) => each.rank)));
  return inside.filter(hasWords).length > 1 ? inside : highest;
}

/** A part without a word under it is a line of a letterhead, or a title in two lines. */
function hasWords(part: OutlineNode): boolean {
  return part.content.some((inside) => isNode(inside) || isTold(inside));
}

function isTold(block: Block): boolean {
  return block.kind === 'table' || (block.role === undefined && labelledBy(block.text) === null);
}
