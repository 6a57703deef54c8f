import type { Span } from '../../model/diagnostic.ts';
import type { Path } from '../../model/meeting/meeting.ts';

/**
 * A YAML value with its place in the text. Every scalar is the characters of its source (quotes and escapes resolved):
 * `2023`, `1.10` and `12:30` stay as written. There are no anchors, aliases, tags or complex keys.
 */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export type YamlScalar = {
  readonly kind: 'scalar';
  readonly text: string;
  /** Nothing written, or `~`: the same as an absent key. */
  readonly absent: boolean;
  readonly style: 'plain' | 'quoted' | 'block';
  readonly span: Span;
};

export type YamlPair = { readonly key: string; readonly keySpan: Span; readonly value: YamlNode };

export type YamlMap = {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
  readonly flow: boolean;
  readonly span: Span;
};

export type YamlList = {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
  readonly span: Span;
};

/** The value of a key, or undefined when it is not there or absent. */
export function valueAt(map: YamlMap, key: string): YamlNode | undefined {
  for (const pair of map.pairs) if (pair.key === key) return isAbsent(pair.value) ? undefined : pair.value;
  return undefined;
}

/** Whether a value counts as not written. */
export function isAbsent(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.absent;
}

/** The node at a path; undefined when there is none. */
export function nodeAt(root: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.pairs.find((pair) => pair.key === step)?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** The node at a path, or the deepest one on the way to it; with `key`, the span of the last key instead. */
export function spanAt(root: YamlNode, path: Path, part: 'value' | 'key' = 'value'): Span {
  let node = root;
  let span = root.span;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) return span;
    node = next.value;
    span = part === 'key' ? next.keySpan : node.span;
  }
  return span;
}

function stepInto(node: YamlNode, step: string | number): { value: YamlNode; keySpan: Span } | undefined {
  if (node.kind === 'map') return node.pairs.find((pair) => pair.key === step);
  if (node.kind !== 'list' || typeof step !== 'number') return undefined;
  const value = node.items[step];
  return value && { value, keySpan: value.span };
}
