import type { LineBlock } from '../blocks/block.ts';
import { linesIn } from '../blocks/block.ts';
import { dateIn } from '../find-date.ts';
import { findMeetingDate } from '../find-meeting-date.ts';
import { blocksOf, nodesUnder, type OutlineNode } from '../outline/node.ts';
import { isFact } from '../outline/opening.ts';
import type { Assembly } from './assembly.ts';
import { claimLine } from './claims.ts';
export type Asked = { name: string; date?: string | undefined; front?: string | undefined; blocks: readonly any[] };
export function takeStory(_: LineBlock, __: Assembly): void {}
export function takeFacts(
  { title, root }: { title: LineBlock | null; root: OutlineNode },
  asked: Asked,
  assembly: Assembly,
): void {
  const { draft } = assembly;
  const s: any = { draft, guesses: assembly.guesses, warnings: assembly.warnings, names: assembly.known };
  findMeetingDate(asked.blocks as any, asked, s);
  assembly.known = { ...assembly.known, date: draft.date ?? '2000-01-01' };
  if (title) {
    draft.title = title.text;
    claimLine(assembly.claims, title, 'field');
  }
  for (const node of nodesUnder(root).filter(({ kind }) => isFact(kind))) {
    const lines = [...(node.head && node.value ? [node.head] : []), ...blocksOf(node).flatMap(linesIn)];
    const value = [
      node.value,
      ...blocksOf(node)
        .flatMap(linesIn)
        .map((l) => l.text),
    ]
      .filter(Boolean)
      .join(' ');
    for (const l of lines) claimLine(assembly.claims, l, 'field');
    if (node.kind === 'next') {
      const d = dateIn(value, draft.date?.slice(0, 4));
      draft.next = { date: d ?? value };
    } else if (node.kind === 'venue') draft.venue ??= value;
    else if (node.kind === 'chair') draft.chair ??= value;
  }
}
