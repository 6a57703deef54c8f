// What a change makes of the content of a record: what an edit must come to.
import { isListTree, isMapTree, type Pairs, type Tree } from '../yaml/tree.ts';
import type { NewEntry, NewValue, RecordEdit } from './record-edit.ts';

/** The tree with a change made; as it was where the path leads nowhere. */
export function editedTree(tree: Tree, edit: RecordEdit): Tree {
  const [step, ...rest] = edit.at;
  if (step === undefined) return isMapTree(tree) ? { pairs: withValue(tree.pairs, edit) } : tree;
  const inner = (value: Tree) => editedTree(value, { ...edit, at: rest });
  if (isListTree(tree)) return tree.map((value, index) => (index === step ? inner(value) : value));
  if (!isMapTree(tree)) return tree;
  return { pairs: tree.pairs.map(([key, value]) => [key, key === step ? inner(value) : value] as const) };
}

function withValue(pairs: Pairs, edit: RecordEdit): Pairs {
  if ('cut' in edit) return pairs.filter(([key]) => key !== edit.key);
  const old = pairs.find(([key]) => key === edit.key)?.[1] ?? null;
  const value = newTree(edit, old);
  if (!pairs.some(([key]) => key === edit.key)) return [...pairs, [edit.key, value]];
  return pairs.map(([key, each]) => [key, key === edit.key ? value : each] as const);
}

function newTree(edit: Exclude<RecordEdit, { readonly cut: true }>, old: Tree): Tree {
  if ('set' in edit) return valueTree(edit.set);
  if ('put' in edit) return entryTree(edit.put);
  const items = isListTree(old) ? old : [];
  if ('drop' in edit) return items.filter((_, index) => index !== edit.drop);
  if ('replace' in edit) return items.map((item, index) => (index === edit.replace ? entryTree(edit.by) : item));
  return [...items, entryTree(edit.append)];
}

function entryTree(entry: NewEntry): Tree {
  if (typeof entry === 'string') return entry;
  return { pairs: Object.entries(entry).map(([key, value]) => [key, valueTree(value)] as const) };
}

function valueTree(value: NewValue): Tree {
  return typeof value === 'object' ? [...value] : String(value);
}
