// Two changed versions of a file of a workspace made one.
import { withLineEnds } from './line-ends.ts';
import { type FileMerge, mergeRecord, type RecordMergeWays } from './merge-record.ts';
import { mergeYaml } from './merge-yaml.ts';
import type { ThreeSides } from './merged.ts';

/** The merge of a record, or of the settings or the registry; null where it is doubtful, and left to git and to people. */
export async function mergeVersions(
  file: string,
  sides: ThreeSides<string>,
  ways: RecordMergeWays,
): Promise<FileMerge | null> {
  if (!/\.ya?ml$/i.test(file)) return mergeRecord(file, sides, ways);
  const { texts, ended } = withLineEnds(sides);
  const merged = mergeYaml(texts, ways.markers);
  return merged && { text: ended(merged.text), conflicts: merged.conflicts, said: [] };
}
