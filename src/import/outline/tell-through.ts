// An agenda whose points are told under them: it is the minutes themselves.
import { blocksOf, isNode, nodesUnder, type OutlineNode, RANK } from './node.ts';
import { ALIKE, beginsWithNumber, titleKey, titleLikeness } from './titles.ts';
import { WHY } from './why.ts';

/** Makes an item with its words of each point of such an agenda; points that are headings again below are a list. */
export function tellThrough(root: OutlineNode): void {
  for (const agenda of nodesUnder(root).filter(({ kind }) => kind === 'agenda')) {
    if (!isTold(agenda) || isSaidBelow(agenda, root)) continue;
    if (isOneOfMany(agenda, root)) {
      agenda.kind = 'part';
      agenda.why = WHY.heading;
    } else openPoints(agenda);
  }
}

/** Whether its points have paragraphs between them, or sentences under them. */
function isTold(agenda: OutlineNode): boolean {
  const inner = blocksOf(agenda).filter((block) => block.kind === 'item' && block.depth > 0);
  const long = inner.filter(
    (block) => block.kind === 'item' && (block.text.length > LONG || /[.!?]$/.test(block.text)),
  );
  return proseBetween(agenda) > 0 || (inner.length > 0 && long.length >= inner.length / 3);
}

function openPoints(agenda: OutlineNode): void {
  let open = agenda;
  for (const part of agenda.content.splice(0)) {
    if (isNode(part) || part.kind !== 'item' || part.depth > 0) {
      open.content.push(part);
      continue;
    }
    const rank = RANK.label + 1;
    open = { kind: 'item', rank, head: part, words: part.text, value: '', why: WHY.toldThrough, content: [] };
    agenda.content.push(open);
  }
}

/** "4. Points inscrits à l'ordre du jour" among other numbered headings is one of the items. */
function isOneOfMany({ head, rank }: OutlineNode, root: OutlineNode): boolean {
  const others = nodesUnder(root).filter((node) => node.kind === 'part' && node.rank === rank);
  return beginsWithNumber(head?.text ?? '') && others.filter(({ words }) => beginsWithNumber(words)).length > 1;
}

/** How many paragraphs stand between the points of an agenda. */
function proseBetween(agenda: OutlineNode): number {
  const blocks = blocksOf(agenda);
  const items = blocks.flatMap((block, index) => (block.kind === 'item' && block.depth === 0 ? [index] : []));
  const [first = 0, last = 0] = [items[0], items.at(-1)];
  const between = blocks.slice(first + 1, Math.max(first + 1, last));
  return between.filter((block) => block.kind === 'text' && block.text.length > LONG).length;
}

/** A title, or a word under one, is not as long (characters). */
const LONG = 100;

/** Whether most points have a part of their own below the agenda. */
function isSaidBelow(agenda: OutlineNode, root: OutlineNode): boolean {
  const points = blocksOf(agenda).filter((block) => block.kind === 'item' && block.depth === 0);
  const within = new Set(nodesUnder(agenda));
  const below = nodesUnder(root).filter((node) => node.kind === 'part' && node !== agenda && !within.has(node));
  const keys = below.map(({ words }) => titleKey(words));
  const said = points.filter(
    (point) => point.kind === 'item' && keys.some((key) => titleLikeness(titleKey(point.text), key) >= ALIKE),
  );
  return said.length > points.length / 2;
}
