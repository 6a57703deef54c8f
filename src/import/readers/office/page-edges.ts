// The heads and feet of pages, as blocks before and after the text.
import { anyWritten } from '../../../words/as-written.ts';
import { pages } from '../../../words/meetings.ts';
import { type Block, textsOf } from '../../blocks/block.ts';
import type { Story } from './story.ts';
import { type Progress, storyBlocks } from './story-blocks.ts';

/** A head or foot, and whether some page shows it. */
export type PageEdge = { readonly role: 'page-header' | 'page-footer'; readonly nodes: Story; readonly shown: boolean };

/** Those that say something of their own, each once; page numbers, and what no page shows, are left out. */
export function edgeBlocks(edges: readonly PageEdge[], progress: Progress): readonly Block[] {
  const told = new Set<string>();
  return edges.flatMap(({ role, nodes, shown }) => {
    const before = progress.line;
    const blocks = storyBlocks(nodes, progress, role).map((block): Block => ({ ...block, role }));
    const text = blocks.flatMap(textsOf).join(' ').trim();
    if (text === '') return [];
    const isNew = shown && !told.has(text) && /\p{L}{3}/u.test(text) && !PAGE.test(text);
    told.add(text);
    if (isNew) return blocks;
    progress.line = before;
    progress.leftOut.push({ reason: role, text, line: Math.max(1, before) });
    return [];
  });
}

const PAGE = new RegExp(`^${anyWritten(pages.page)}\\b.{0,20}$`, 'i');
