// The content of a record as plain data, and what a change makes of it: what an edit must come to.
import { scalarText } from '../yaml/node-values.ts';
import { isAbsent, type YamlNode } from '../yaml/yaml-node.ts';
import type { NewEntry, RecordEdit } from './record-edit.ts';

/** Maps are lists of pairs, so that the order of keys counts; absent values are null. */
export type Tree = string | null | { readonly pairs: readonly (readonly [string, Tree])[] } | readonly Tree[];

export function treeOf(node: YamlNode): Tree {
  if (isAbsent(node)) return null;
  if (node.kind === 'scalar') return scalarText(node);
  if (node.kind === 'list') return node.items.map(treeOf);
  return { pairs: node.pairs.map(({ key, value }) => [key, treeOf(value)] as const) };
}

/** The tree with a change made; as it was where the path leads nowhere. */
export function editedTree(tree: Tree, edit: RecordEdit): Tree {
  const [step, ...rest] = edit.at;
  if (step === undefined) return isMap(tree) ? { pairs: withValue(tree.pairs, edit) } : tree;
  const inner = (value: Tree) => editedTree(value, { ...edit, at: rest });
  if (isList(tree)) return tree.map((value, index) => (index === step ? inner(value) : value));
  if (!isMap(tree)) return tree;
  return { pairs: tree.pairs.map(([key, value]) => [key, key === step ? inner(value) : value] as const) };
}

type Pairs = readonly (readonly [string, Tree])[];

function withValue(pairs: Pairs, edit: RecordEdit): Pairs {
  const old = pairs.find(([key]) => key === edit.key)?.[1] ?? null;
  const value = newTree(edit, old);
  if (!pairs.some(([key]) => key === edit.key)) return [...pairs, [edit.key, value]];
  return pairs.map(([key, each]) => [key, key === edit.key ? value : each] as const);
}

function newTree(edit: RecordEdit, old: Tree): Tree {
  if ('set' in edit) return valueTree(edit.set);
  if ('put' in edit) return entryTree(edit.put);
  return [...(isList(old) ? old : []), entryTree(edit.append)];
}

function entryTree(entry: NewEntry): Tree {
  if (typeof entry === 'string') return entry;
  return { pairs: Object.entries(entry).map(([key, value]) => [key, valueTree(value)] as const) };
}

function valueTree(value: string | readonly string[]): Tree {
  return typeof value === 'string' ? value : [...value];
}

function isList(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

function isMap(tree: Tree): tree is { readonly pairs: Pairs } {
  return typeof tree === 'object' && tree !== null && 'pairs' in tree;
}
