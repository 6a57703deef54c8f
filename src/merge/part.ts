// A YAML text cut in parts that can be put together again: every sign of it lies in one of them.

import { lastEnd } from '../record/edit/edit-places.ts';
import { indexLines } from '../record/text/lines.ts';
import { type Tree, treeOf } from '../record/yaml/tree.ts';
import type { YamlList, YamlMap, YamlNode } from '../record/yaml/yaml-node.ts';

/** A key with its value, or an item: whole lines in a block, the words between two commas in brackets or braces. */
export type Part = {
  /** Its key; what an item is known by. */
  readonly key: string;
  /** The blank lines and remarks above it. */
  readonly lead: string;
  /** Its lines; a blank stands for the dash of an item before its first key. */
  readonly text: string;
  readonly tree: Tree;
  /** What a map or list holds; null for a text, and for what is laid out in a way that cannot be put together again. */
  readonly inner: Inner | null;
};

/** A map or list in parts: `head`, then the parts one after the other, or with `, ` between them in a flow, then `foot`. */
export type Inner = {
  readonly kind: 'map' | 'list';
  readonly flow: boolean;
  readonly head: string;
  readonly foot: string;
  readonly parts: readonly Part[];
  /** Columns before the dash, for a map that is an item of a block list. */
  readonly dash?: number;
};

/** A YAML file or front matter in parts, with what stands below the last of them. */
export type Parts = { readonly inner: Inner; readonly tail: string };

/** The parts of a text that ends with a line end and reads as `root`; null for a map in braces. */
export function partsOf(text: string, root: YamlMap): Parts | null {
  if (root.flow) return null;
  const cutter: Cutter = { text, lines: indexLines(text) };
  const { parts, end } = pairParts(cutter, root, 0);
  return { inner: { kind: 'map', flow: false, head: '', foot: '', parts }, tail: text.slice(end) };
}

type Cutter = { readonly text: string; readonly lines: ReturnType<typeof indexLines> };
type Cut = { readonly parts: readonly Part[]; readonly end: number };

function pairParts(cutter: Cutter, map: YamlMap, from: number): Cut {
  let at = from;
  const parts = map.pairs.map((pair): Part => {
    const start = lineStart(cutter, pair.keySpan.start);
    const end = endOfValue(cutter, pair.value, pair.keySpan.end);
    const lead = cutter.text.slice(at, start);
    at = end;
    const text = cutter.text.slice(start, end);
    return { key: pair.key, lead, text, tree: treeOf(pair.value), inner: innerOf(cutter, pair.value, { start, end }) };
  });
  return { parts, end: at };
}

function itemParts(cutter: Cutter, list: YamlList, from: number): Cut {
  let at = from;
  const keys = uniqueKeys(list.items.map(treeOf));
  const parts = list.items.map((item, index): Part => {
    const start = lineStart(cutter, item.span.start);
    const end = endOfValue(cutter, item, item.span.start);
    const lead = cutter.text.slice(at, start);
    at = end;
    const [text, key] = [cutter.text.slice(start, end), keys[index] ?? ''];
    return { key, lead, text, tree: treeOf(item), inner: innerOf(cutter, item, { start, end }) };
  });
  return { parts, end: at };
}

type Range = { readonly start: number; readonly end: number };

/** What a value holds, within the lines of its key or item. */
function innerOf(cutter: Cutter, value: YamlNode, range: Range): Inner | null {
  if (value.kind === 'scalar') return null;
  if (value.flow) return flowInner(cutter, value, range);
  const first = value.kind === 'list' ? value.items[0]?.span : value.pairs[0]?.keySpan;
  if (!first) return null;
  const begins = lineStart(cutter, first.start);
  if (begins > range.start) {
    const from = cutter.text.indexOf('\n', range.start) + 1;
    const { parts, end } = value.kind === 'list' ? itemParts(cutter, value, from) : pairParts(cutter, value, from);
    const head = cutter.text.slice(range.start, from);
    return end === range.end ? { kind: value.kind, flow: false, head, foot: '', parts } : null;
  }
  return value.kind === 'map' ? itemMap(cutter, value, range) : null;
}

/** A map that begins behind the dash of an item: its first line is given a blank for the dash. */
function itemMap(cutter: Cutter, map: YamlMap, range: Range): Inner | null {
  const before = cutter.text.slice(range.start, map.pairs[0]?.keySpan.start);
  if (!/^ *- *$/.test(before)) return null;
  const { parts, end } = pairParts(cutter, map, range.start);
  const [first, ...rest] = parts;
  if (!first || end !== range.end) return null;
  const dash = before.indexOf('-');
  return {
    ...{ kind: 'map', flow: false, head: '', foot: '', dash },
    parts: [{ ...first, text: `${first.text.slice(0, dash)} ${first.text.slice(dash + 1)}` }, ...rest],
  };
}

/** A list in brackets or a map in braces, where it lies on one line with `, ` between its parts. */
function flowInner(cutter: Cutter, value: YamlList | YamlMap, range: Range): Inner | null {
  const spans =
    value.kind === 'list'
      ? value.items.map(({ span }) => span)
      : value.pairs.map((pair) => ({
          start: pair.keySpan.start,
          end: Math.max(pair.keySpan.end, pair.value.span.end),
        }));
  const [first, last] = [spans[0], spans.at(-1)];
  const { text } = cutter;
  const inside = first?.start ?? value.span.start + 1;
  const outside = last?.end ?? inside;
  const between = spans.slice(1).map(({ start }, index) => text.slice(spans[index]?.end, start));
  if (text.slice(inside, outside).includes('\n') || between.some((each) => each !== ', ')) return null;
  const keys = value.kind === 'list' ? uniqueKeys(value.items.map(treeOf)) : value.pairs.map(({ key }) => key);
  const parts = spans.map((span, index): Part => {
    const node = value.kind === 'list' ? value.items[index] : value.pairs[index]?.value;
    return {
      ...{ key: keys[index] ?? '', lead: '', text: text.slice(span.start, span.end) },
      ...{
        tree: node ? treeOf(node) : null,
        inner: node && node.kind !== 'scalar' ? innerOf(cutter, node, span) : null,
      },
    };
  });
  const [head, foot] = [text.slice(range.start, inside), text.slice(outside, range.end)];
  return { kind: value.kind, flow: true, head, foot, parts };
}

/** What items are known by, the second of two that are alike with its number. */
function uniqueKeys(items: readonly Tree[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = identityOf(item);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

/** The keys that say which thing an item is, the surest first. */
const IDENTITIES: readonly string[] = ['id', 'action', 'structure', 'title', 'text', 'role', 'file'];

/** An event is known by all that it says: two people may have noted two of one day. */
function identityOf(tree: Tree): string {
  if (tree === null || typeof tree === 'string' || !('pairs' in tree)) return JSON.stringify(tree);
  if (tree.pairs.some(([key]) => key === 'date')) return JSON.stringify(tree);
  for (const known of IDENTITIES) {
    const value = tree.pairs.find(([key]) => key === known)?.[1];
    if (typeof value === 'string') return JSON.stringify([known, value]);
  }
  return JSON.stringify(tree);
}

function lineStart({ text }: Cutter, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the line after the last one that a value is written on; `least` is where its key ends. */
function endOfValue({ text, lines }: Cutter, value: YamlNode, least: number): number {
  const isWritten = value.kind !== 'scalar' || value.text !== '' || !value.absent;
  const last = isWritten ? Math.max(least, lastEnd({ text, lines }, value) - 1) : least;
  const newline = text.indexOf('\n', last);
  return newline < 0 ? text.length : newline + 1;
}
