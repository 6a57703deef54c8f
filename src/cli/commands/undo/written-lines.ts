import { safeText } from '../../../model/safe-text.ts';
import { readBytes } from '../../../workspace/read-file.ts';
import { hashOf } from '../../../workspace/saving/content-hash.ts';
import type { KeptChange, KeptFile } from '../../../workspace/undo/kept-change.ts';

/** Lines shown of a change, and their longest, in signs. */
const MOST = 2;
const LONGEST = 60;

/**
 * The first lines that each change wrote, of those that bear the same command as the one before or behind them, as the answers
 * of one `gtm fill` do; none for others. What a file became is what the next change found, or what it is on disk.
 */
export function writtenLines(kept: readonly KeptChange[], root: string): readonly (readonly string[])[] {
  return kept.map(({ command, files }, at) => {
    if (![kept[at - 1], kept[at + 1]].some((other) => other?.command === command)) return [];
    const lines = files.flatMap((file) => linesOf(file, textAfter(file, kept.slice(0, at), root)));
    return lines
      .slice(0, MOST)
      .map((line) => safeText(`+ ${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}`));
  });
}

function linesOf({ before }: KeptFile, after: string | undefined): readonly string[] {
  const old = new Set((before?.text ?? '').split('\n'));
  const lines = (after ?? '').split('\n').filter((line) => line.trim() !== '' && !old.has(line));
  return lines.map((line) => line.trim());
}

/** `later`: the changes after it, the latest first. */
function textAfter({ file, after }: KeptFile, later: readonly KeptChange[], root: string): string | undefined {
  const next = later.findLast(({ files }) => files.some((each) => each.file === file));
  const before = next?.files.find((each) => each.file === file)?.before;
  if (next) return before?.hash === after ? before?.text : undefined;
  const bytes = after === null ? undefined : readBytes(`${root}/${file}`, file);
  return bytes instanceof Uint8Array && hashOf(bytes) === after ? Buffer.from(bytes).toString() : undefined;
}
