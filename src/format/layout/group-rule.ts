/** The rule above a group of rows, which bears its title and counts. */

import { displayWidth } from './display-width.ts';
import type { FormatOptions } from './format.ts';
import type { GridGroup } from './grid.ts';
import { wrapWords } from './wrap-words.ts';

/** "── DRECM/R · 3 points d'action, 1 en retard ─────"; a title too long for it stands above a plain rule. */
export function groupRule(
  group: GridGroup,
  width: number,
  { width: terminal, paint }: FormatOptions,
): readonly string[] {
  if (group.title === null) return [paint.dim('─'.repeat(width))];
  const counts = group.counts ?? `${group.rows.length}`;
  const left = width - displayWidth(`── ${group.title} · ${counts} `);
  if (left >= 2)
    return [`${paint.dim('──')} ${paint.bold(group.title)} ${paint.dim(`· ${counts} ${'─'.repeat(left)}`)}`];
  const title = wrapWords(group.title, terminal).map((line) => paint.bold(line));
  return [...title, ...wrapWords(counts, terminal), paint.dim('─'.repeat(width))];
}
