// What stands under an item although its heading is as high as that of the item.
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
  for (const node of [root, ...nodesUnder(root).filter(({ kind }) => HOLDERS.has(kind))]) {
    const content = node.content.splice(0);
    let item: OutlineNode | null = null;
    for (const part of content) {
      const listed = isNode(part) && part.kind === 'part' ? matches.get(part) : undefined;
      if (isNode(part) && listed && !opened.has(listed.entry)) {
        opened.add(listed.entry);
        item = itemOver(part, entries[listed.entry]?.title ?? '');
        node.content.push(item);
      } else if (isNode(part) && part.kind === 'part' && item) item.content.push(part);
      else {
        item = isNode(part) && part.kind === 'item' ? part : null;
        node.content.push(part);
      }
    }
  }
}

const HOLDERS: ReadonlySet<OutlineNode['kind']> = new Set(['part', 'discussion', 'agenda'] as const);

/** An item that has no heading of its own: the part says what the agenda lists under its title. */
function itemOver(part: OutlineNode, title: string): OutlineNode {
  const says = { title, again: true };
  return { kind: 'item', rank: part.rank, head: null, words: title, value: '', why: WHY.listed, says, content: [part] };
}
