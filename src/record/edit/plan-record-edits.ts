import type { Edit } from '../../model/diagnostic.ts';
import { type RecordReading, type RecordSource, readRecordText } from '../read-record.ts';
import { nodeAt, type YamlMap } from '../yaml/yaml-node.ts';
import { appendItem } from './append-item.ts';
import { applyEdits } from './apply-edits.ts';
import { editedTree, treeOf } from './edited-tree.ts';
import { itemLike } from './item-like.ts';
import { putMap } from './put-map.ts';
import type { RecordEdit } from './record-edit.ts';
import { setValue } from './set-value.ts';

/**
 * The text of a record after some changes, made one after another. Each is one splice, proved by reading the result again:
 * it holds the old content with exactly that change, the same body, and no error more. Null when a change cannot be made or
 * proved so: the record is not YAML, a path leads nowhere, or something stands in the way.
 */
export function planRecordEdits(reading: RecordReading, edits: readonly RecordEdit[]): string | null {
  let now = reading;
  for (const edit of edits) {
    const text = afterEdit(now.source, edit);
    const next = text === null ? null : readRecordText(reading.file, text);
    if (!next || !isOnlyThat(now, next, edit)) return null;
    now = next;
  }
  return now.source?.text ?? null;
}

function afterEdit(source: RecordSource | null, edit: RecordEdit): string | null {
  const map = source?.root ? nodeAt(source.root, edit.at) : undefined;
  if (!source || map?.kind !== 'map') return null;
  return applyEdits(source.text, [spliceOf(source, map, edit)]);
}

function spliceOf(source: RecordSource, map: YamlMap, edit: RecordEdit): Edit {
  if ('set' in edit) return setValue(source, map, edit.key, edit.set);
  if ('put' in edit) return putMap(source, map, edit.key, edit.put);
  return appendItem(source, map, edit.key, itemLike(edit.append, map.pairs.find(({ key }) => key === edit.key)?.value));
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
