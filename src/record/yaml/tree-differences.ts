import type { Tree } from './tree.ts';

/** A value that is not the same in two trees: where it stands, and what it is in each; undefined where there is none. */
export type TreeDifference = { readonly path: string; readonly before?: string; readonly after?: string };

/** What differs between two trees, value by value, in their order. */
export function treeDifferences(before: Tree, after: Tree): readonly TreeDifference[] {
  const [old, now] = [leavesOf(before, ''), leavesOf(after, '')];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (was === is) return [];
    return [{ path, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

function leavesOf(tree: Tree, path: string): ReadonlyMap<string, string> {
  if (tree === null) return new Map();
  if (typeof tree === 'string') return new Map([[path, tree]]);
  const parts =
    'pairs' in tree
      ? tree.pairs.map(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`))
      : tree.map((value, index) => leavesOf(value, `${path}[${index + 1}]`));
  return new Map(parts.flatMap((part) => [...part]));
}
