import { treeOf } from '../../../record/edit/edited-tree.ts';
import { treeDifferences } from '../../../record/edit/tree-differences.ts';
import { type RecordSource, readRecord } from '../../../record/read-record.ts';
import { sealOf } from '../../../record/seal-of.ts';
import { type FilePlace, fileVersions } from '../../../workspace/git.ts';

/** Values longer than that are cut. */
const LONGEST = 60;

/** What changed since a committed version that bears the seal, a line each; null when git keeps none. */
export async function changesSinceSeal(
  seal: string,
  now: RecordSource,
  place: FilePlace,
): Promise<{ readonly commit: string; readonly lines: readonly string[] } | null> {
  for await (const { commit, bytes } of fileVersions(place)) {
    const { source } = readRecord(place.file, bytes);
    if (source && sealOf(source) === seal) return { commit, lines: linesOf(source, now) };
  }
  return null;
}

function linesOf(before: RecordSource, now: RecordSource): readonly string[] {
  if (!before.root || !now.root) return [];
  const values = treeDifferences(treeOf(before.root), treeOf(now.root)).map((difference) => {
    return `${difference.path} : ${shown(difference.before)} → ${shown(difference.after)}`;
  });
  return [...values, ...bodyLines(before, now)];
}

/** The lines of the body that one version has and the other has not. */
function bodyLines(before: RecordSource, now: RecordSource): readonly string[] {
  const [old, next] = [before, now].map(({ text, bodyStart }) => text.slice(bodyStart).split(/\r\n|\n|\r/));
  const gone = (old ?? []).filter((line) => line.trim() !== '' && !next?.includes(line));
  const come = (next ?? []).filter((line) => line.trim() !== '' && !old?.includes(line));
  return [...gone.map((line) => `- ${cut(line)}`), ...come.map((line) => `+ ${cut(line)}`)];
}

function shown(value: string | undefined): string {
  return value === undefined ? '∅' : `« ${cut(value)} »`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
