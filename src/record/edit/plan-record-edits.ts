import { type RecordReading, readRecordText } from '../read-record.ts';
import { treeOf } from '../yaml/tree.ts';
import { editedTree } from './edited-tree.ts';
import type { RecordEdit } from './record-edit.ts';
import { afterEdit } from './splice.ts';

/**
 * The text of a record after some changes, made one after another. Each is one splice, proved by reading the result again:
 * it holds the old content with exactly that change, the same body, and no error more. Null when a change cannot be made or
 * proved so: the record is not YAML, a path leads nowhere, or something stands in the way.
 */
export function planRecordEdits(reading: RecordReading, edits: readonly RecordEdit[]): string | null {
  let now = reading;
  for (const edit of edits) {
    const text = now.source?.root ? afterEdit(now.source, now.source.root, edit) : null;
    const next = text === null ? null : readRecordText(reading.file, text);
    if (!next || !isOnlyThat(now, next, edit)) return null;
    now = next;
  }
  return now.source?.text ?? null;
}

function isOnlyThat(before: RecordReading, after: RecordReading, edit: RecordEdit): boolean {
  const [old, now] = [before.source, after.source];
  if (!old?.root || !now?.root || !after.meeting) return false;
  return (
    JSON.stringify(treeOf(now.root)) === JSON.stringify(editedTree(treeOf(old.root), edit)) &&
    old.text.slice(old.bodyStart) === now.text.slice(now.bodyStart) &&
    errorsOf(after) <= errorsOf(before)
  );
}

function errorsOf({ findings }: RecordReading): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
