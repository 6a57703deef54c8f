// Which lines head what follows, and how deep.
import { countBy } from '../../model/count-by.ts';
import type { Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import type { Block, ItemBlock, LineBlock, TextBlock } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';
import { RANK } from './node.ts';
import { numberedSections } from './numbered-sections.ts';
import { ALIKE, listedTitles, titleKey, titleLikeness } from './titles.ts';
import { WHY } from './why.ts';

export type Heading = { readonly rank: number; readonly why: Words };
export type Headings = ReadonlyMap<Block, Heading>;

/** The headings of a source but for its title: those it has, and the lines that are set or numbered like some. */
export function findHeadings(blocks: readonly Block[], title: LineBlock | null): Headings {
  const found = new Map<Block, Heading>();
  const numbered = numberedSections(blocks);
  const said = saidAgain(blocks);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table' || block.role !== undefined || block === title) continue;
    const heading = headingOf(block, { before: blocks[index - 1], after: blocks[index + 1], numbered, said });
    if (heading) found.set(block, heading);
  }
  return withInnerLabels(withOrder(found));
}

type Around = {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  readonly numbered: ReadonlySet<Block>;
  readonly said: ReadonlySet<Block>;
};

function headingOf(block: LineBlock, { before, after, numbered, said }: Around): Heading | null {
  if (block.kind === 'heading')
    return block.text.length > LONGEST_HEADING ? null : { rank: block.depth, why: WHY.heading };
  if (numbered.has(block)) return { rank: RANK.numbered, why: WHY.numbered };
  if (said.has(block)) return { rank: RANK.numbered, why: WHY.agendaTitle };
  if (block.kind !== 'text' || after === undefined || !isTitleLike(block)) return null;
  // A number that is said twice is still one of the run.
  if (block.bold && numbered.size > 0 && NUMBERED.test(block.text)) return { rank: RANK.numbered, why: WHY.numbered };
  if (block.bold) return { rank: RANK.bold, why: WHY.bold };
  return isShouted(block) && !isShouted(before) && !isShouted(after) ? { rank: RANK.bold, why: WHY.shouted } : null;
}

const LONGEST_HEADING = 300;

const NUMBERED = /^\W{0,4}(?:\d{1,2}|[IVX]{1,5})\s*[.)/–-]\s*\p{Lu}/u;

/** Short, of one line, and no sentence. */
function isTitleLike({ text, bold }: TextBlock): boolean {
  const ends = bold && text.split(' ').length <= 6 ? /[;,]$/ : /[.;,]$/;
  return text.length <= 120 && !ends.test(text) && /\p{L}{2}/u.test(text);
}

/** Words in capitals, several of them: acronyms and names are shouted too. */
function isShouted(block: Block | undefined): boolean {
  if (block?.kind !== 'text') return false;
  const words = block.text.replace(/\(.*\)/, '').match(/\p{L}+/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    words.length > 1 &&
    long.length > 1 &&
    words.every((word) => word === word.toUpperCase()) &&
    !/[,;]/.test(block.text)
  );
}

/** The lines that say a title of the agenda again, below it. */
function saidAgain(blocks: readonly Block[]): ReadonlySet<Block> {
  const { titles, from, to } = listedTitles(blocks);
  const keys = titles.map(titleKey);
  const found = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const heads = block.kind === 'text' || (block.kind === 'item' && headsNext(block, next));
    if (!heads || block.text.length > 150 || next === undefined || (index > from && index <= to)) continue;
    const own = titleKey(block.text);
    if (keys.some((title) => titleLikeness(title, own) >= SAME)) found.add(block);
  }
  return found;
}

/** An item with others under it, or with its number and words of its own behind it. */
function headsNext({ depth, number }: ItemBlock, next: Block | undefined): boolean {
  return next?.kind === 'item' ? next.depth > depth : depth === 0 && number !== null;
}

/** A plain line has to say more of a title than a heading does. */
const SAME = Math.max(ALIKE, 0.85);

/** Bold lines hold numbered ones where they come first, and stand under them otherwise. */
function withOrder(found: ReadonlyMap<Block, Heading>): ReadonlyMap<Block, Heading> {
  const proper = [...found].filter(([block]) => block.kind !== 'table' && labelledBy(block.text) === null);
  const first = (rank: number) => proper.findIndex(([, heading]) => heading.rank === rank);
  const [bold, numbered] = [first(RANK.bold), first(RANK.numbered)];
  const count = proper.filter(([, { rank }]) => rank === RANK.bold).length;
  if (bold < 0 || numbered < 0 || bold > numbered || count < 2) return found;
  return new Map(
    [...found].map(([block, heading]) => [
      block,
      heading.rank === RANK.bold ? { ...heading, rank: RANK.numbered - 0.5 } : heading,
    ]),
  );
}

/** The same words that head several parts ("Décisions", "Discussion") stand within those that differ. */
function withInnerLabels(found: ReadonlyMap<Block, Heading>): Headings {
  const keyOf = (block: Block, { rank }: Heading) =>
    `${rank} ${
      block.kind === 'table'
        ? ''
        : foldText(block.text)
            .replace(/[\d\W_]+/g, ' ')
            .trim()
    }`;
  const counts = countBy(found, (each) => keyOf(...each));
  const alone = new Set([...found].filter((each) => counts.get(keyOf(...each)) === 1).map(([, { rank }]) => rank));
  return new Map(
    [...found].map(([block, heading]) => {
      const often = (counts.get(keyOf(block, heading)) ?? 0) > 1 && alone.has(heading.rank);
      return [block, often ? { rank: heading.rank + 0.25, why: WHY.inTheItem } : heading];
    }),
  );
}
