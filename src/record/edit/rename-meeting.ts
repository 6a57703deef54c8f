import { readRecordText } from '../read-record.ts';
import { isListTree, isMapTree, type Tree, treeOf } from '../yaml/tree.ts';

/** A text with the id of a meeting changed wherever it names the meeting. */
export type MeetingRenaming = (text: string) => string;

/**
 * Another id for a meeting, in texts that may name it: in the ids of what it states ("2023-03-01/a1") and in the name of its
 * file. An id that is a day alone may be that day and nothing else ("2023-03-01", "2023-03-01/2023-03-15"), which stays.
 */
export function meetingRenaming(old: string, now: string): MeetingRenaming {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(old);
  const behind = isDay ? String.raw`/[a-z0-9-]*[a-z]|\.md(?![\p{L}\p{N}])` : String.raw`(?![\p{L}\p{N}-])`;
  const named = new RegExp(String.raw`(?<![\p{L}\p{N}-])${old}(?=${behind})`, 'gu');
  return (text) => text.replace(named, () => now);
}

/**
 * The text of a record that names a meeting by its new id, in its front matter, its body and its comments. Null where that
 * would change anything else that it says, or make an error more.
 */
export function planMeetingRenamed(file: string, text: string, rename: MeetingRenaming): string | null {
  const after = rename(text);
  if (after === text) return text;
  const [old, now] = [readRecordText(file, text), readRecordText(file, after)];
  if (!old.source?.root || !now.source?.root) return null;
  const same = JSON.stringify(treeOf(now.source.root)) === JSON.stringify(renamedTree(treeOf(old.source.root), rename));
  return same && errorsOf(now) <= errorsOf(old) ? after : null;
}

function renamedTree(tree: Tree, rename: MeetingRenaming): Tree {
  if (typeof tree === 'string') return rename(tree);
  if (isListTree(tree)) return tree.map((each) => renamedTree(each, rename));
  if (!isMapTree(tree)) return tree;
  return { pairs: tree.pairs.map(([key, value]) => [key, renamedTree(value, rename)] as const) };
}

function errorsOf({ findings }: ReturnType<typeof readRecordText>): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
