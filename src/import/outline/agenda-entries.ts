// The titles that an agenda lists, each with the lines that say more of it.
import { type LineBlock, linesIn, type TableBlock } from '../blocks/block.ts';
import { blocksOf, isNode, type OutlineNode } from './node.ts';
import { beginsWithNumber } from './titles.ts';

/** A title, and what is listed under it. */
export type AgendaEntry = { readonly title: string; readonly parts: readonly string[] };

/** The titles that an agenda gives, in its order; the lines of its tables are titles each. */
export function agendaEntries(node: OutlineNode): readonly AgendaEntry[] {
  const placeOf = entryPlaces(node);
  const entries: { title: string; parts: string[] }[] = [];
  for (const block of blocksOf(node)) {
    if (block.kind === 'table' && isTableOfTitles(block, node))
      entries.push(...linesIn(block).map(({ text }) => ({ title: text, parts: [] })));
    else if (block.kind === 'table') continue;
    else if (placeOf(block) === 'title') entries.push({ title: block.text, parts: [] });
    else if (placeOf(block) === 'part') entries.at(-1)?.parts.push(block.text);
  }
  return entries;
}

/** A table behind titles that are listed is of something else: of those who were there, of documents. */
export function isTableOfTitles(table: TableBlock, node: OutlineNode): boolean {
  const placeOf = entryPlaces(node);
  const blocks = blocksOf(node);
  const before = blocks.slice(0, blocks.indexOf(table));
  return before.filter((block) => block.kind !== 'table' && placeOf(block) === 'title').length < FEWEST;
}

/** So many titles are a list. */
const FEWEST = 2;

/** What a line of an agenda is: a title, a part of the title above it, or words about the agenda (null). */
type PlaceOf = (block: LineBlock) => 'title' | 'part' | null;

/**
 * How the lines of an agenda stand to each other. Where its titles are numbered or listed, what is neither is told about
 * them; in a list with numbers, what has none is a part of the title above it.
 */
export function entryPlaces(node: OutlineNode): PlaceOf {
  // Each point is an item with its words already: what is left over is no title.
  if (node.content.some((part) => isNode(part) && part.kind === 'item')) return () => null;
  const lines = blocksOf(node).filter((block): block is LineBlock => block.kind !== 'table' && isOwn(block));
  const items = lines.filter(({ kind }) => kind === 'item');
  const numbered = lines.filter(({ kind, text }) => kind === 'text' && beginsWithNumber(text));
  if (numbered.length > 1 && numbered[0] === lines.find((line) => line.kind === 'item' || numbered.includes(line)))
    return (line) => (numbered.includes(line) ? 'title' : line.kind === 'item' && isOwn(line) ? 'part' : null);
  const [first] = items;
  const base = first?.kind === 'item' ? first.depth : 0;
  const byNumber = items.filter((line) => line.kind === 'item' && line.depth === base && line.number !== null);
  const isTitle = (line: LineBlock) =>
    line.kind === 'item' &&
    line.depth <= base &&
    (byNumber.length < 2 || byNumber[0] !== first || byNumber.includes(line));
  // The first title may have lost its mark.
  const before = new Set(lines.slice(0, first ? lines.indexOf(first) : 0).filter(isBare));
  // "Ordre du jour : lancement du projet" says it all on its line; one or two lines below it are the first words told.
  if (node.value !== '' && items.length <= FEWEST && lines.length === items.length) return () => null;
  if (items.length > 1)
    return (line) => {
      if (before.has(line)) return 'title';
      if (line.kind !== 'item' || !isOwn(line)) return null;
      return isTitle(line) ? 'title' : 'part';
    };
  return (line) => (!isOwn(line) ? null : line.kind === 'item' && line.depth > base ? 'part' : 'title');
}

/** Short, and no sentence, nor words that announce the list. */
function isBare({ text }: LineBlock): boolean {
  return text.length <= 100 && !/[.:!?]$/.test(text);
}

/** The foot of a page under the list is none of it, nor is a note. */
function isOwn({ role }: LineBlock): boolean {
  return role === undefined || role === 'box' || role === 'quote';
}
