// What stands under an item although its heading is as high as that of the item.
import type { Block } from '../blocks/block.ts';
import type { AgendaEntry } from './agenda-entries.ts';
import type { AgendaMatches } from './match-agenda.ts';
import { isNode, nodesUnder, type OutlineNode } from './node.ts';
import { WHY } from './why.ts';

/**
 * Where the agenda is given: the parts that say what is listed under a title are those of its item, and a part behind an item
 * that the agenda does not name goes on with that item.
 */
export function gatherItems(root: OutlineNode, matches: AgendaMatches, entries: readonly AgendaEntry[]): void {
  if (matches.size === 0) return;
  const opened = new Set([...matches.values()].filter(({ by }) => by !== 'listed').map(({ entry }) => entry));
  const titleOver = (part: OutlineNode): string | undefined => {
    const match = matches.get(part);
    if (part.kind !== 'part' || !match || opened.has(match.entry)) return undefined;
    opened.add(match.entry);
    return entries[match.entry]?.title;
  };
  for (const node of [root, ...nodesUnder(root).filter(({ kind }) => HOLDERS.has(kind))]) gatherIn(node, titleOver);
}

function gatherIn(node: OutlineNode, titleOver: (part: OutlineNode) => string | undefined): void {
  let item: OutlineNode | null = null;
  for (const part of node.content.splice(0)) {
    const title = isNode(part) ? titleOver(part) : undefined;
    const opened: Block | OutlineNode = isNode(part) && title !== undefined ? itemOver(part, title) : part;
    if (item && isNode(opened) && opened.kind === 'part') item.content.push(opened);
    else {
      item = isNode(opened) && opened.kind === 'item' ? opened : null;
      node.content.push(opened);
    }
  }
}

const HOLDERS: ReadonlySet<OutlineNode['kind']> = new Set(['part', 'discussion', 'agenda'] as const);

/** An item that has no heading of its own: the part says what the agenda lists under its title. */
function itemOver(part: OutlineNode, title: string): OutlineNode {
  const says = { title, again: true };
  return { kind: 'item', rank: part.rank, head: null, words: title, value: '', why: WHY.listed, says, content: [part] };
}
