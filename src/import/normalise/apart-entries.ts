// Several entries of a numbered list, or several marked actions, that stand on one line.
import { actionMarks } from '../../words/action-marks.ts';
import { anyWritten } from '../../words/as-written.ts';
import type { Block, ItemBlock, LineBlock, TextBlock } from '../blocks/block.ts';

/** "1) Rapport moral 2) Rapport financier": an entry for each number that follows the one before. */
export function apartEntries(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => (isEntry(block) ? entriesOf(block) : [block]));
}

function isEntry(block: Block): block is TextBlock | ItemBlock {
  return (block.kind === 'text' || block.kind === 'item') && block.text.length < LONGEST;
}

const LONGEST = 2_000;

function entriesOf(block: TextBlock | ItemBlock): readonly LineBlock[] {
  const first =
    block.kind === 'item' ? block.number : Number(/^(\d{1,2})\s?[.)-] ?(?=\p{Lu})/u.exec(block.text)?.[1] ?? 0);
  if (!first) return markedApart(block);
  const parts = unglued(block.text, first);
  if (parts.length < 2) return [block];
  return parts.map((text, index) => ({
    ...block,
    text,
    markdown: text,
    ...(block.kind === 'item' ? { number: first + index } : { first: block.first && index === 0 }),
  }));
}

const MARK = `${anyWritten(actionMarks.action, actionMarks.todo)}(?: ?\\([^()]{1,60}\\))?\\s*[:：]`;
const MARKED = new RegExp(`^[^\\p{L}]*${MARK}`, 'iu');
const NEXT_MARK = new RegExp(`(?<=[.;])\\s+(?=[*_]{0,3}${MARK})`, 'iu');

/** "Action (Ada) : laver. Action (Zoé) : peindre": each is one. */
function markedApart(block: TextBlock | ItemBlock): readonly LineBlock[] {
  const parts = MARKED.test(block.text) ? block.text.split(NEXT_MARK) : [];
  const markdown = block.markdown.split(NEXT_MARK);
  if (parts.length < 2 || markdown.length !== parts.length) return [block];
  return parts.map((text, index) => ({
    ...block,
    text,
    markdown: markdown[index] ?? text,
    ...(block.kind === 'text' ? { first: block.first && index === 0 } : {}),
  }));
}

function unglued(text: string, first: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let number = first + 1; ; number += 1) {
    const at = rest.search(new RegExp(`(?<=\\S)\\s+${number}\\s?[.)-]\\s*(?=\\p{Lu})`, 'u'));
    if (at < 0) return [...parts, rest];
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
}
