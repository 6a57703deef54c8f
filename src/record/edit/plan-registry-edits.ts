import type { Registry } from '../../model/owners/structures.ts';
import { readStructures } from '../read-structures.ts';
import type { YamlFileReading } from '../read-yaml-file.ts';
import { treeOf } from '../yaml/tree.ts';
import { editedTree } from './edited-tree.ts';
import type { RecordEdit } from './record-edit.ts';
import { afterEdit } from './splice.ts';

/**
 * The text of structures.yaml after some changes, made one after another, each proved by reading the result again: it holds
 * what it held with exactly that change. Undefined when a change cannot be made or proved so.
 */
export function planRegistryEdits(
  reading: YamlFileReading<Registry>,
  edits: readonly RecordEdit[],
): string | undefined {
  let now = reading;
  for (const edit of edits) {
    const { source } = now;
    const text = source?.root ? afterEdit(source, source.root, edit) : null;
    if (text === null || !source?.root) return undefined;
    const next = readStructures(reading.value.file, new TextEncoder().encode(text));
    const root = next.source?.root;
    const isOnlyThat = root && JSON.stringify(treeOf(root)) === JSON.stringify(editedTree(treeOf(source.root), edit));
    if (!isOnlyThat) return undefined;
    now = next;
  }
  return errorsOf(now) <= errorsOf(reading) ? now.source?.text : undefined;
}

function errorsOf({ findings }: YamlFileReading<Registry>): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
