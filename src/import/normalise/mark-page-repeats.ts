// What a source says again on every page, and the numbers of its pages.
import { countBy } from '../../model/count-by.ts';
import { anyWritten } from '../../words/as-written.ts';
import { foldText } from '../../words/fold-text.ts';
import { pages } from '../../words/meetings.ts';
import type { Block, HeadingBlock, TextBlock } from '../blocks/block.ts';
import { labelledBy } from '../signs/labels.ts';

/** A line that stands three times or more is the head of a page: from its second time on it is one, and so is the number of a page. */
export function markPageRepeats(blocks: readonly Block[]): readonly Block[] {
  const counts = countBy(blocks.filter(isShort), keyOf);
  const seen = new Set<string>();
  return blocks.map((block) => {
    if (!isShort(block)) return block;
    const key = keyOf(block);
    const often = (counts.get(key) ?? 0) >= OFTEN && key.length > SHORTEST;
    // A sentence that is said again was meant each time.
    const again = often && seen.has(key) && labelledBy(block.text) === null && !/[.!?]$/.test(block.text);
    seen.add(key);
    if (again) return { ...block, role: 'page-header' };
    return block.kind === 'text' && ONLY_NUMBER.test(block.text.trim()) ? { ...block, role: 'page-footer' } : block;
  });
}

const OFTEN = 3;
/** What is shorter, and every label, may be said again and again under the items: "Décisions", "Points clés de discussion". */
const SHORTEST = 20;

const PAGE = anyWritten(pages.page);
const OUT_OF = `(?:\\/|${anyWritten(pages.outOf)})`;
const ONLY_NUMBER = new RegExp(`^[-–— ]*(?:${PAGE} )?\\d{1,3}(?: ?${OUT_OF} ?\\d{1,3})?[-–— ]*$`, 'i');
const NUMBER = new RegExp(`\\b${PAGE} \\d+(?: ?${OUT_OF} ?\\d+)?`, 'gi');

function isShort(block: Block): block is HeadingBlock | TextBlock {
  return (block.kind === 'heading' || block.kind === 'text') && block.text.length < 300 && block.role === undefined;
}

function keyOf({ text }: HeadingBlock | TextBlock): string {
  return foldText(text.replace(NUMBER, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
