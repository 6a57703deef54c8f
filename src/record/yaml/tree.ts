// The content of a YAML value as plain data, for comparing what two texts say.
import { scalarText } from './node-values.ts';
import { isAbsent, type YamlNode } from './yaml-node.ts';

/** Maps are lists of pairs, so that the order of keys counts; absent values are null. */
export type Tree = string | null | { readonly pairs: readonly (readonly [string, Tree])[] } | readonly Tree[];

/** The content of a value, without its places and its writing. */
export function treeOf(node: YamlNode): Tree {
  if (isAbsent(node)) return null;
  if (node.kind === 'scalar') return scalarText(node);
  if (node.kind === 'list') return node.items.map(treeOf);
  return { pairs: node.pairs.map(({ key, value }) => [key, treeOf(value)] as const) };
}

/** One key after the other, each with its value. */
export type Pairs = readonly (readonly [string, Tree])[];

export function isListTree(tree: Tree): tree is readonly Tree[] {
  return Array.isArray(tree);
}

export function isMapTree(tree: Tree): tree is { readonly pairs: Pairs } {
  return typeof tree === 'object' && tree !== null && 'pairs' in tree;
}
